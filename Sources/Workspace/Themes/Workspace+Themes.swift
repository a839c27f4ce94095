import Survey
import SurveyAnalytics
import SurveyFiles

extension Workspace {
    /// The coding frame of free texts that is read with, and where it comes from.
    public struct CodingFrame: Sendable {
        /// The frames, those that are asked first standing first, each with its file; nil for the one that is built in.
        private let layers: [(frame: ThemeFrame, file: String?)]

        init(_ layers: [(frame: ThemeFrame, file: String?)]) {
            self.layers = layers
        }

        /// How an item's texts are read: by the first frame that knows the item.
        public func entry(ofItem id: String) -> (entry: ThemeFrame.Entry, file: String?)? {
            layers.lazy.compactMap { layer in
                layer.frame.entry(ofItem: id).map { ($0, layer.file) }
            }.first
        }

        /// Everything that the frames know together.
        public var frame: ThemeFrame {
            layers.reduce(ThemeFrame(entries: [])) { $0.over($1.frame) }
        }
    }

    /// The coding frame: of the file that is named, else of the survey's folder, else of the office, and for items that
    /// it does not know the one that is built in.
    ///
    /// - Parameter path: the file as the user named it.
    /// - Throws: the first mistake in a file. A frame that cannot be read is never left aside.
    public func codingFrame(_ path: String? = nil) throws(FileProblem) -> CodingFrame {
        var files: [String] = []
        if let path {
            files.append(path)
        } else {
            if case .folder(let folder) = origin { files.append(folder + "/themes.yaml") }
            if let own = places.themes { files.append(own) }
            files = files.filter(Places.exists)
        }
        var layers: [(frame: ThemeFrame, file: String?)] = []
        for file in files {
            layers.append((try ThemeFrameReader.read(path: file), file))
        }
        return CodingFrame(layers + [(try DemoSurvey.themes(), nil)])
    }
}

/// Follows long work from outside: is told how far it has come, and may stop it.
public struct Headway {
    private let note: (Double) throws(FileProblem) -> Void

    /// - Parameter note: takes the share of the work that is done, from 0 to 1, and stops the work by throwing `.stopped`.
    public init(_ note: @escaping (Double) throws(FileProblem) -> Void) { self.note = note }

    /// Tells how far the work has come.
    ///
    /// - Throws: `.stopped`, when nobody wants the rest of it.
    public func reach(_ share: Double) throws(FileProblem) { try note(min(max(share, 0), 1)) }

    /// What a part of the work tells that takes the whole from one share to another.
    public func part(_ part: ClosedRange<Double>) -> Headway {
        Headway { (share) throws(FileProblem) in
            try reach(part.lowerBound + share * (part.upperBound - part.lowerBound))
        }
    }
}

import Survey
import Wording

/// A whole document in one file: no script, and nothing that is fetched from elsewhere.
struct HTMLPage {
    let source: ReportSource
    /// The words of the only `h1`, and of the window.
    let title: String
    /// What is told about, in a line.
    let lead: String
    /// The most important in a few sentences.
    let brief: [String]
    let sections: [DocumentSection]

    /// The document. The stylesheet is no words and stands as it is; nothing in it comes from data unquoted.
    var text: String {
        "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n" + head.map(\.written).joined()
            + "<style>\n\(style)</style>\n</head>\n" + HTMLElement("body", [:], body).written + "</html>\n"
    }

    private var language: Language { source.language }

    private var badge: HTMLElement? {
        source.isSynthetic
            ? HTMLElement("strong", ["class": "badge"], text: ProgramWords.synthetic[language]) : nil
    }

    private var style: String {
        Stylesheet.text(title: title, badge: source.isSynthetic ? ProgramWords.synthetic[language] : nil)
    }

    /// A reader of the file fetches nothing and runs nothing, whatever it holds.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

    private var head: [HTMLElement] {
        [
            HTMLElement("meta", ["charset": "utf-8"]),
            HTMLElement("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLPage.policy]),
            HTMLElement("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            HTMLElement("meta", ["name": "color-scheme", "content": "light dark"]),
            HTMLElement("meta", ["name": "generator", "content": "Regionblikk"]),
            HTMLElement("title", text: windowTitle),
        ]
    }

    private var windowTitle: String {
        source.isSynthetic ? "\(title) – \(ProgramWords.synthetic[language])" : title
    }

    private var body: [HTMLElement] {
        [
            HTMLElement("a", ["class": "skip", "href": "#content"], text: DocumentWords.skip[language]),
            header, contents,
            HTMLElement("main", ["id": "content"], sections.map { $0.element(badge: badge) }),
            HTMLElement(
                "footer", [:], [HTMLElement("p", text: DocumentWords.footer(source.codebook)[language])]),
        ]
    }

    private var header: HTMLElement {
        HTMLElement(
            "header", [:],
            [HTMLElement("h1", text: title), HTMLElement("p", ["class": "lead"], text: lead)] + notice + [
                inBrief
            ])
    }

    private var notice: [HTMLElement] {
        guard let badge else { return [] }
        let words = HTMLElement("p", text: DocumentWords.synthetic[language])
        return [HTMLElement("div", ["class": "notice"], [badge, words])]
    }

    private var inBrief: HTMLElement {
        HTMLElement(
            "div", ["class": "box"],
            [
                HTMLElement("h2", ["id": "brief"], text: DocumentWords.brief[language]),
                Block.list(brief).element,
                HTMLElement("p", text: DocumentWords.seeGuide[language]),
            ])
    }

    private var contents: HTMLElement {
        HTMLElement(
            "nav", ["aria-label": DocumentWords.contents[language]],
            [
                HTMLElement(
                    "ul", [:],
                    sections.map { section in
                        HTMLElement(
                            "li", [:], [HTMLElement("a", ["href": "#\(section.id)"], text: section.heading)])
                    })
            ])
    }
}

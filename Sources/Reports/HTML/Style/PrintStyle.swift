/// The look of a document on A4 paper: what it is at the top of every page, and where pages may break.
enum PrintStyle {
    /// Browsers print no grounds unless they are told to, so nothing on paper rests on one.
    static let rules = [
        StyleRule(
            ".badge",
            [.text(.badge, on: .paper), .ground(.paper), .mark("border-color", .badge, on: .paper)],
            "border:1.5pt solid"),
        StyleRule("thead th", [.mark("border-color", .line, on: .paper)], "border-bottom:1pt solid"),
    ]

    /// The rules for paper.
    static func text(title: String, badge: String?) -> String {
        let badge = badge.map { "@top-right{content:\(quoted($0));font:700 8.5pt Arial,sans-serif}\n" } ?? ""
        return """
            @page{size:A4;margin:20mm 15mm 18mm;
            @top-left{content:\(quoted(title));font:8.5pt Arial,sans-serif}
            \(badge)@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt Arial,sans-serif}
            }
            @media print{
            html{font-size:10pt}
            body{max-width:none;padding:0;orphans:3;widows:3}
            nav,.skip{display:none}
            section{margin:1.5rem 0}
            h1,h2,h3,h2+p,caption,figcaption{break-after:avoid}
            thead{display:table-header-group}
            tr,blockquote,.notice,.box,.whole{break-inside:avoid}
            tr.follows,.note,footer{break-before:avoid}
            tbody:first-of-type tr:nth-child(-n+2){break-after:avoid}
            .scroll{overflow:visible}
            table.wide{min-width:0}
            table{font-size:.85rem}
            a{text-decoration:none}
            \(rules.map(\.written).joined())}

            """
    }

    /// A text as CSS quotes it: whatever is no letter, digit or blank is written by its number, so that it ends neither
    /// the quotes nor the stylesheet.
    static func quoted(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar in
            let isPlain =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
            return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return "\"\(plain.joined())\""
    }
}

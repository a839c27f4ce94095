/// All issues of a kind in a file of answers.
public struct IssueGroup: Sendable, Hashable {
    /// The first of them, in the file's order.
    public let first: ImportIssue
    /// How many there are.
    public let count: Int

    /// What is the matter with all of them.
    public var kind: ImportIssue.Kind { first.kind }
}

extension Wave {
    /// The issues kind by kind, in the order in which the kinds are declared.
    public var issueGroups: [IssueGroup] {
        var (firsts, counts): ([ImportIssue.Kind: ImportIssue], [ImportIssue.Kind: Int]) = ([:], [:])
        for issue in issues {
            counts[issue.kind, default: 0] += 1
            if firsts[issue.kind] == nil { firsts[issue.kind] = issue }
        }
        return ImportIssue.Kind.allCases.compactMap { kind in
            firsts[kind].map { IssueGroup(first: $0, count: counts[kind, default: 0]) }
        }
    }
}

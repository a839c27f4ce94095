import Survey

extension Wave {
    /// The units of a domain whose answer to an item has a status, ascending; nobody where the frame is not asked.
    ///
    /// - Parameter position: The item's position in the codebook.
    public func units(_ status: AnswerStatus, onItemAt position: Int, in domain: Domain) -> [Int] {
        guard codebook.items[position].isAsked(inFrame: domain.frame) else { return [] }
        return domain.units.filter { columns[position].status[$0] == status }
    }
}

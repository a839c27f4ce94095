import Survey

/// Where a unit stands in an earlier register.
enum EarlierPlace {
    case position(Int)
    /// It was merged or split since: where the units stand that it was made of, and whether all of each became part of it.
    case merged([(position: Int, isWhole: Bool)])
    case unknown

    var position: Int? {
        if case .position(let position) = self { position } else { nil }
    }
}

extension Register {
    /// Where a unit of this register stands in an earlier one.
    func place(ofUnit unit: Int, in earlier: Register) -> EarlierPlace {
        switch origin(ofUnit: units[unit].code, in: earlier.year) {
        case .code(let code): earlier.position(ofUnit: code).map { .position($0) } ?? .unknown
        case .merged(let predecessors):
            .merged(
                predecessors.compactMap { predecessor in
                    earlier.position(ofUnit: predecessor.code).map { ($0, predecessor.isWhole) }
                })
        }
    }

    /// Where each unit of this register stands in an earlier one, under whatever code; nil where it was not the same
    /// unit then, or was not there.
    public func positions(in earlier: Register) -> [Int?] {
        units.indices.map { place(ofUnit: $0, in: earlier).position }
    }
}

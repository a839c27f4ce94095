/// One way to divide the units into classes: by region, county, size, centrality …
public struct Division: Sendable, Hashable {
    /// One class of a division, such as a region or a size class.
    public struct Class: Sendable, Hashable {
        /// Such as `vest` or `u2000`. Unique within the division.
        public let id: String
        /// The class in words: *Vest*, *under 2 000*.
        public let label: Phrase

        /// A class with its words.
        public init(id: String, label: Phrase) {
            self.id = id
            self.label = label
        }
    }

    /// The mark in `membership` of a unit that belongs to no class.
    public static let none: UInt8 = .max

    /// Such as `region`. Unique within a register.
    public let id: String
    /// The division in words: *region*.
    public let label: Phrase
    /// The classes in reporting order, at most 255.
    public let classes: [Class]
    /// For each unit of the register the position of its class in `classes`, or `Division.none`.
    public let membership: [UInt8]

    /// A division of a register's units.
    ///
    /// - Parameter membership: one entry a unit, in the register's order.
    public init(id: String, label: Phrase, classes: [Class], membership: [UInt8]) {
        self.id = id
        self.label = label
        self.classes = classes
        self.membership = membership
    }

    /// The position of the class with this id.
    public func position(ofClass id: String) -> Int? {
        classes.firstIndex { $0.id == id }
    }

    /// The class of a unit, or nil when it belongs to none.
    public func classOfUnit(_ unit: Int) -> Class? {
        let position = membership[unit]
        return position == Division.none ? nil : classes[Int(position)]
    }
}

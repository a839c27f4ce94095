extension Share {
    /// How much larger the share is than another, in percentage points; nil when either has no base.
    public func points(above other: Share) -> Double? {
        guard base > 0, other.base > 0 else { return nil }
        return 100 * Double(count * other.base - other.count * base) / Double(base * other.base)
    }

    /// The same in whole points, rounded half away from zero.
    public func wholePoints(above other: Share) -> Int? {
        guard base > 0, other.base > 0 else { return nil }
        return Rounding.halfAwayFromZero(
            100 * (count * other.base - other.count * base), over: base * other.base)
    }
}

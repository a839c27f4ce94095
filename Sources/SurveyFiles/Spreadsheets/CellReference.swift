/// The place of a cell, such as `B5`.
struct CellReference: Equatable {
    /// How many columns a sheet has: A to XFD.
    static let columns = 16_384
    /// How many rows a sheet has.
    static let rows = 1_048_576

    /// The column, 1 for A.
    let column: Int
    /// The row, counted from 1.
    let row: Int

    /// Reads a place, or nil when no sheet has it.
    init?(_ text: String) {
        var (column, row, letters) = (0, 0, 0)
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0 && letters < 3:
                column = column * 26 + Int(byte) - 0x40
                letters += 1
            case 0x30...0x39 where letters > 0 && row < CellReference.rows:
                row = row * 10 + Int(byte) - 0x30
            default: return nil
            }
        }
        guard (1...CellReference.columns).contains(column), (1...CellReference.rows).contains(row) else {
            return nil
        }
        (self.column, self.row) = (column, row)
    }
}

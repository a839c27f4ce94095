import TerminalUI

/// Which dots belong to which centre. Each centre claims the dots that it reaches, and the nearest claim wins, so that
/// the work grows with the dots and not with dots times centres.
struct MapFields {
    private let centres: [MapDot]
    private let width: Int
    private let height: Int
    /// The centres in squares of `side` dots.
    private let squares: [Int: [Int]]
    private let side: Int
    private let columns: Int

    init(of centres: [MapDot], size: Size) {
        self.centres = centres
        (width, height) = (size.width * 2, size.height * 4)
        // About two centres a square.
        let room = Double(max(1, width * height)) * 2 / Double(max(1, centres.count))
        let side = max(1, Int(room.squareRoot()))
        let columns = width / side + 1
        self.side = side
        self.columns = columns
        squares = Dictionary(grouping: centres.indices) {
            Int(centres[$0].y) / side * columns + Int(centres[$0].x) / side
        }
    }

    /// For each dot the place of its centre, row by row; -1 for nobody's. Between large neighbours a gap is left, so that
    /// each can be told from the next.
    var owners: [Int32] {
        var owners = [Int32](repeating: -1, count: width * height)
        var nearest = [Double](repeating: .infinity, count: width * height)
        var second = nearest
        let reaches = centres.indices.map(reach)
        for place in centres.indices {
            forEachDot(within: reaches[place], of: centres[place]) { dot, distance in
                if distance < nearest[dot] {
                    second[dot] = nearest[dot]
                    nearest[dot] = distance
                    owners[dot] = Int32(place)
                } else if distance < second[dot] {
                    second[dot] = distance
                }
            }
        }
        for dot in owners.indices where owners[dot] >= 0 {
            if reaches[Int(owners[dot])] > 5, second[dot] - nearest[dot] < 1 { owners[dot] = -1 }
        }
        return owners
    }

    private func forEachDot(within reach: Double, of centre: MapDot, _ body: (Int, Double) -> Void) {
        let rows = MapFields.dots(from: centre.y - reach, to: centre.y + reach, of: height)
        let places = MapFields.dots(from: centre.x - reach, to: centre.x + reach, of: width)
        for y in rows {
            for x in places {
                let distance = centre.distance(to: MapDot(x: Double(x) + 0.5, y: Double(y) + 0.5))
                if distance <= reach { body(y * width + x, distance) }
            }
        }
    }

    /// The dots of a side between two places; none where both lie beyond it, as in a window too small for the map.
    private static func dots(from first: Double, to last: Double, of side: Int) -> Range<Int> {
        let end = min(max(Int(last) + 1, 0), side)
        return min(max(Int(first), 0), end)..<end
    }

    /// How far a unit reaches, in dots: two thirds of the mean distance to the nearest three.
    private func reach(of place: Int) -> Double {
        let distances = nearestDistances(to: place, count: 3)
        guard !distances.isEmpty else { return 4 }
        return max(1.5, distances.reduce(0, +) / Double(distances.count) * 2 / 3)
    }

    /// The distances to the nearest others, from rings of squares around the centre's own.
    private func nearestDistances(to place: Int, count: Int) -> [Double] {
        let here = centres[place]
        let (column, row) = (Int(here.x) / side, Int(here.y) / side)
        let wanted = min(count, centres.count - 1)
        guard wanted > 0 else { return [] }
        var distances: [Double] = []
        var ring = 0
        // What a further ring holds is at least as far away as the ring's inner edge.
        while distances.count < wanted || distances[wanted - 1] > Double((ring - 1) * side) {
            guard ring <= columns + height / side + 1 else { break }
            for y in row - ring...row + ring {
                let isEdge = abs(y - row) == ring
                for x in stride(
                    from: column - ring, through: column + ring, by: isEdge || ring == 0 ? 1 : 2 * ring)
                where x >= 0 && x < columns && y >= 0 {
                    for other in squares[y * columns + x] ?? [] where other != place {
                        distances.append(here.distance(to: centres[other]))
                    }
                }
            }
            distances.sort()
            distances = Array(distances.prefix(wanted))
            ring += 1
        }
        return distances
    }
}

import Foundation
import Survey
import TerminalUI

/// Where the units of a place lie on a canvas of dots, and whose each dot is: that of the nearest centre, as far as a
/// unit reaches.
///
/// Degrees become places by the sinusoidal projection about the middle of the units, which keeps areas. The borders are
/// those between nearest centres, not the true ones; the register knows centres alone.
struct MapLayout: Sendable {
    /// The canvas in cells.
    let size: Size
    /// The units that have a centre: positions in the register.
    let units: [Int]
    /// The dot of each unit's centre, in the order of `units`.
    let centres: [Dot]
    /// For each dot the place in `units` of whose it is; -1 for nobody's.
    private(set) var owners: [Int16]

    /// A place on the canvas in dots, from the top left.
    struct Dot: Sendable, Hashable {
        let x: Double
        let y: Double

        func distance(to other: Dot) -> Double {
            ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
        }
    }

    init(units: [Int], of register: Register, size: Size) {
        let placed = units.compactMap { unit in register.units[unit].place.map { (unit, $0) } }
        self.size = size
        self.units = placed.map(\.0)
        centres = MapLayout.fitted(placed.map(\.1), in: size)
        owners = MapLayout.owners(of: centres, in: size)
    }

    var dotWidth: Int { size.width * 2 }
    var dotHeight: Int { size.height * 4 }

    /// The cell of a unit's centre.
    func cell(ofPlace place: Int) -> (x: Int, y: Int) {
        (Int(centres[place].x) / 2, Int(centres[place].y) / 4)
    }

    /// The place in `units` of the nearest unit in a direction, where there is one.
    func neighbour(of place: Int, towards direction: (x: Double, y: Double)) -> Int? {
        let here = centres[place]
        let ahead = centres.indices.compactMap { other -> (Int, Double)? in
            let step = (x: centres[other].x - here.x, y: centres[other].y - here.y)
            let along = step.x * direction.x + step.y * direction.y
            let across = abs(step.x * direction.y - step.y * direction.x)
            guard other != place, along > 0, across <= 1.5 * along else { return nil }
            return (other, along + 2 * across)
        }
        return ahead.min { $0.1 < $1.1 }?.0
    }

    /// Places in dots, with a margin, as large as both sides allow.
    private static func fitted(_ places: [Coordinate], in size: Size) -> [Dot] {
        guard let first = places.first else { return [] }
        let middle = places.reduce(0) { $0 + $1.longitude } / Double(places.count)
        let flat = places.map { place in
            Dot(
                x: (place.longitude - middle) * cos(place.latitude * .pi / 180),
                y: first.latitude - place.latitude)
        }
        let (left, right) = (flat.map(\.x).min() ?? 0, flat.map(\.x).max() ?? 0)
        let (top, bottom) = (flat.map(\.y).min() ?? 0, flat.map(\.y).max() ?? 0)
        let margin = 4.0
        let room = (
            x: max(1, Double(size.width * 2) - 2 * margin), y: max(1, Double(size.height * 4) - 2 * margin)
        )
        let scale = min(room.x / max(right - left, 1e-9), room.y / max(bottom - top, 1e-9))
        let start = (
            x: margin + (room.x - (right - left) * scale) / 2,
            y: margin + (room.y - (bottom - top) * scale) / 2
        )
        return flat.map { Dot(x: start.x + ($0.x - left) * scale, y: start.y + ($0.y - top) * scale) }
    }

    /// How far units reach, in dots: two thirds of the mean distance to the nearest three.
    private static func reaches(of centres: [Dot]) -> [Double] {
        centres.indices.map { place in
            let distances = centres.indices.filter { $0 != place }
                .map { centres[place].distance(to: centres[$0]) }.sorted().prefix(3)
            return distances.isEmpty ? 4 : max(1.5, distances.reduce(0, +) / Double(distances.count) * 2 / 3)
        }
    }

    private static func owners(of centres: [Dot], in size: Size) -> [Int16] {
        let (width, height) = (size.width * 2, size.height * 4)
        let reaches = reaches(of: centres)
        var owners = [Int16](repeating: -1, count: width * height)
        for y in 0..<height {
            for x in 0..<width {
                let dot = Dot(x: Double(x) + 0.5, y: Double(y) + 0.5)
                var (nearest, best, second) = (-1, Double.infinity, Double.infinity)
                for place in centres.indices {
                    let distance = centres[place].distance(to: dot)
                    if distance < best {
                        (nearest, best, second) = (place, distance, best)
                    } else if distance < second {
                        second = distance
                    }
                }
                guard nearest >= 0, best <= reaches[nearest] else { continue }
                // A gap between large neighbours, so that each can be told from the next.
                if reaches[nearest] > 5, second - best < 1 { continue }
                owners[y * width + x] = Int16(nearest)
            }
        }
        return owners
    }
}

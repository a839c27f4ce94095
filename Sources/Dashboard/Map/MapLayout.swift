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
    /// The dot of each unit's centre, in the order of the units.
    let centres: [MapDot]
    /// For each dot the place of the unit whose it is, row by row; -1 for nobody's.
    let owners: [Int32]
    /// The places of the units whose sign is drawn: the first in each cell, so that none hides another.
    let signs: [Int]

    init(_ places: [Coordinate], size: Size) {
        self.size = size
        centres = MapLayout.fitted(places, in: size)
        owners = MapFields(of: centres, size: size).owners
        var taken: Set<Int> = []
        signs = centres.indices.filter { [centres] place in
            taken.insert(Int(centres[place].y) / 4 * size.width + Int(centres[place].x) / 2).inserted
        }
    }

    var dotWidth: Int { size.width * 2 }
    var dotHeight: Int { size.height * 4 }

    /// The cell of a unit's centre.
    func cell(ofPlace place: Int) -> (x: Int, y: Int) {
        (Int(centres[place].x) / 2, Int(centres[place].y) / 4)
    }

    /// The place of the nearest unit in a direction, where there is one.
    func neighbour(of place: Int, towards direction: (x: Double, y: Double)) -> Int? {
        let here = centres[place]
        var (nearest, least) = (Int?.none, Double.infinity)
        for other in centres.indices where other != place {
            let step = (x: centres[other].x - here.x, y: centres[other].y - here.y)
            let along = step.x * direction.x + step.y * direction.y
            let across = abs(step.x * direction.y - step.y * direction.x)
            guard along > 0, across <= 1.5 * along, along + 2 * across < least else { continue }
            (nearest, least) = (other, along + 2 * across)
        }
        return nearest
    }

    /// Places in dots, with a margin, as large as both sides allow.
    private static func fitted(_ places: [Coordinate], in size: Size) -> [MapDot] {
        guard let first = places.first else { return [] }
        let middle = places.reduce(0) { $0 + $1.longitude } / Double(places.count)
        let flat = places.map { place in
            MapDot(
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
        return flat.map { MapDot(x: start.x + ($0.x - left) * scale, y: start.y + ($0.y - top) * scale) }
    }
}

/// A place on the map in dots, from the top left.
struct MapDot: Sendable, Hashable {
    let x: Double
    let y: Double

    func distance(to other: MapDot) -> Double {
        ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
}

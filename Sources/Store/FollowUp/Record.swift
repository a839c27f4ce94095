import FollowUp

/// GRDB has a class of this name.
typealias Record = FollowUp.Record

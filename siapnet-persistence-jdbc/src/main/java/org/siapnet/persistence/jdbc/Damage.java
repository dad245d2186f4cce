package org.siapnet.persistence.jdbc;

import java.util.Optional;
import org.siapnet.port.StreamId;

/**
 * Kerusakan: something stored that cannot be as it was written.
 *
 * @param kind what is wrong
 * @param stream report or case concerned; empty if it concerns the journal as a whole
 * @param version first version concerned; 0 if it concerns the register row or the journal as a whole
 */
public record Damage(Kind kind, Optional<StreamId> stream, long version) {

    /** What can be wrong. */
    public enum Kind {
        /** An entry that later ones follow is not there. */
        ENTRY_MISSING,
        /** The entry, or what stands beside it, is not what was sealed. */
        ENTRY_CHANGED,
        /** The entry is sealed but no event this version of the library can read. */
        ENTRY_UNREADABLE,
        /** No decision could have caused the entry where it stands. */
        ENTRY_IMPOSSIBLE,
        /** The entry is not the one the checkpoint knows, or an earlier one of its stream is not. */
        ENTRY_REWRITTEN,
        /** The checkpoint knows an entry that is not there any more. */
        ENTRY_REMOVED,
        /** The entry stands where the checkpoint knows none. */
        ENTRY_INSERTED,
        /** The journal holds fewer or more entries than it gave positions, or a stream's are not in their order. */
        POSITIONS_DISAGREE,
        /** A command is not known where its first entry is, or known without entries. */
        COMMANDS_DISAGREE,
        /** The register has no row for the stream. */
        ROW_MISSING,
        /** The register row is not the one the journal tells. */
        ROW_DIFFERS,
        /** The register has a row for a stream that nobody wrote. */
        ROW_WITHOUT_ENTRIES,
        /** The vault has no trace of a respondent: neither known nor forgotten. */
        PERSON_MISSING,
        /** The log of looks at some person was edited, or lacks a look that later ones follow. */
        DISCLOSURES_CHANGED
    }
}

package org.siapnet.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.PersonRef;

/**
 * Penangguhan pemusnahan: an identity that must not be destroyed for now.
 *
 * @param person whose
 * @param reason why
 * @param until last day, if it ends by itself
 * @param account who ordered it
 * @param at when
 */
@ValueObject
public record LegalHold(PersonRef person, Reason reason, Optional<LocalDate> until, String account, Instant at) {

    /** Why an identity is still needed. */
    public enum Reason {
        /** Perkara di pengadilan. */
        COURT_PROCEEDINGS,
        /** Upaya administratif berjalan. */
        REMEDY_PENDING,
        /** Pemeriksaan pidana. */
        CRIMINAL_INVESTIGATION,
        /** Pemeriksaan atau audit. */
        AUDIT,
        /** Kewajiban retensi arsip. */
        ARCHIVES
    }

    /** Whether it is in force on that day. */
    public boolean on(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}

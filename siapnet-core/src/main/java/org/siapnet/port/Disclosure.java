package org.siapnet.port;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.PersonRef;

/**
 * Catatan pembukaan identitas: who looked at whose name, when and why.
 *
 * @param person whose
 * @param account who
 * @param purpose why
 * @param at when
 */
@ValueObject
public record Disclosure(PersonRef person, String account, Purpose purpose, Instant at) {}

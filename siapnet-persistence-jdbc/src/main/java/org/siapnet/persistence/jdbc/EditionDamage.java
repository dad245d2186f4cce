package org.siapnet.persistence.jdbc;

import org.siapnet.publication.EditionFault;

/**
 * Kerusakan edisi: an edition stored that cannot be as it was kept.
 *
 * @param number number people call it by; that of its row where it cannot be read
 * @param fault what is wrong
 */
public record EditionDamage(int number, EditionFault fault) {}

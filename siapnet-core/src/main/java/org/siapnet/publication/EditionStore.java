package org.siapnet.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Penyimpan edisi: keeps every edition of the figures, published or not.
 *
 * <p>E1 an edition nobody kept is not found · E2 reads back what was kept, exactly · E3 an edition whose version is not the
 * next is not kept · E4 of several editions all are kept or none · E5 a number is given once · E6 at most one edition
 * stands for a day · E7 lists the latest day first, of one day the highest number first, and goes on after a number ·
 * E8 of many who keep the next version at once one does.
 */
@SecondaryPort
public interface EditionStore {

    /**
     * Keeps editions as they are after a step, in this order.
     *
     * @return whether all were kept; none was if one is not the next version of what is kept, has the number of another, or
     *     stands for a day for which another stands
     */
    boolean keep(List<Edition> changed);

    /**
     * The edition of that id.
     *
     * @throws DamagedEditionException if it cannot be read back as it was kept
     */
    Optional<Edition> find(EditionId id);

    /**
     * The edition that is public for that day.
     *
     * @throws DamagedEditionException if it cannot be read back as it was kept
     */
    Optional<Edition> standing(LocalDate asOf);

    /**
     * Editions that match, the latest day first.
     *
     * @throws DamagedEditionException if one cannot be read back as it was kept
     */
    List<Edition> list(EditionQuery query);

    /** The highest number given so far; 0 if none. */
    int lastNumber();
}

package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.time.DueDate;

/**
 * Pemblokiran data kepegawaian: a hold until the employer acts; no sanction, salary is never affected.
 *
 * @param status where it stands
 * @param on day of its last step
 * @param scope what is held
 * @param proposer account that proposed it
 * @param number letter that ordered it
 * @param blockedOn day it was ordered
 * @param warned whether the warning before it is shown
 * @param unblockCause why it must be lifted
 * @param unblockDue last day for lifting it, where a limit is laid down
 */
@Value.Builder
public record DataBlock(
        BlockStatus status,
        Optional<LocalDate> on,
        Optional<BlockScope> scope,
        String proposer,
        Optional<DocumentNumber> number,
        Optional<LocalDate> blockedOn,
        Evidence warned,
        Optional<Reason> unblockCause,
        Optional<DueDate> unblockDue) {

    static final DataBlock NONE = new DataBlock(
            BlockStatus.NONE,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Evidence.NOT_EVIDENCED,
            Optional.empty(),
            Optional.empty());

    /** Whether the data are held, including while lifting is due. */
    public boolean inForce() {
        return status == BlockStatus.BLOCKED || status == BlockStatus.UNBLOCK_DUE;
    }
}

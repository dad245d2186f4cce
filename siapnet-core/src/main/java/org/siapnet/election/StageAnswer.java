package org.siapnet.election;

import java.util.Optional;
import java.util.SortedSet;

/** Jawaban tahapan: the stages of a day, or what must be said first. */
public sealed interface StageAnswer permits StagesOfDay, StageAnswer.ChooseContest, StageAnswer.ChooseRegion {

    /** The stages; empty if something must be said first. */
    default Optional<StagesOfDay> stages() {
        return Optional.empty();
    }

    /**
     * Contests of this election designate their candidates on different days.
     *
     * @param choices the contests to choose from
     */
    record ChooseContest(SortedSet<Contest> choices) implements StageAnswer {}

    /**
     * Regions have days of their own, and none of them, or another one, was given.
     *
     * @param choices the regions to choose from, by Kemendagri code
     */
    record ChooseRegion(SortedSet<String> choices) implements StageAnswer {}
}

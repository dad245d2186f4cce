package org.siapnet.election;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pertanyaan tahapan: the day of an act in an election.
 *
 * @param election id of the election, such as {@code PILKADA_2020}
 * @param date day of the act
 * @param region Kemendagri code of the region
 * @param contest what is voted on
 * @param calendarVersion the calendar to go by; the latest if empty
 */
@ValueObject
@Value.Builder
public record StageQuestion(
        String election,
        LocalDate date,
        Optional<String> region,
        Optional<Contest> contest,
        Optional<String> calendarVersion) {

    /** By the latest calendar, for any region and contest. */
    public static StageQuestion on(String election, LocalDate date) {
        return new StageQuestion(election, date, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Starts a question. */
    public static StageQuestionBuilder builder() {
        return new StageQuestionBuilder();
    }
}

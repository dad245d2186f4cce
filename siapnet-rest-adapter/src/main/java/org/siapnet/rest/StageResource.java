package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.election.Contest;
import org.siapnet.election.Election;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.election.ElectionStage;
import org.siapnet.election.StageAnswer;
import org.siapnet.election.StageBucket;
import org.siapnet.election.StageQuestion;
import org.siapnet.election.StageScheme;
import org.siapnet.election.StagesOfDay;
import org.siapnet.law.Certainty;

/** Tahapan: the stages of an election that hold on a day. */
@PrimaryAdapter
@Path("api/v1/law/stage")
@Produces(MediaType.APPLICATION_JSON)
public final class StageResource {
    private final ElectionCalendars calendars;

    StageResource(ElectionCalendars calendars) {
        this.calendars = calendars;
    }

    /** The stages of the day asked for. */
    @GET
    @Published
    @Described(id = "getStage", says = "The stages of an election that hold on a day", query = Asked.class)
    public Answer stage(@Context UriInfo uri) {
        Asked asked = RecordBinding.ofQuery(Asked.class, uri.getQueryParameters());
        if (calendars.find(asked.election()).isEmpty()) {
            throw ProblemException.invalid(
                    "election",
                    "UNKNOWN_CONSTANT",
                    calendars.elections().stream().map(Election::id).toList());
        }
        List<String> versions = calendars.calendars(asked.election()).stream()
                .map(ElectionCalendar::version)
                .toList();
        if (asked.calendar().isPresent() && !versions.contains(asked.calendar().get())) {
            throw ProblemException.invalid("calendar", "UNKNOWN_CONSTANT", versions);
        }
        return Answer.of(stages(ProblemException.checked(() -> calendars.stageAt(asked.question()))));
    }

    private static StagesOfDay stages(StageAnswer answer) {
        if (answer instanceof StageAnswer.ChooseContest choose) {
            throw ProblemException.invalid("contest", "CHOOSE", names(choose.choices()));
        }
        if (answer instanceof StageAnswer.ChooseRegion choose) {
            throw ProblemException.invalid("region", "CHOOSE", names(choose.choices()));
        }
        return answer.stages().orElseThrow();
    }

    private static List<String> names(SortedSet<?> choices) {
        return choices.stream().map(Object::toString).toList();
    }

    /**
     * The day of an act in an election.
     *
     * @param election id of the election
     * @param date day of the act
     * @param contest what is voted on, where contests have days of their own
     * @param region Kemendagri code, where regions have days of their own
     * @param calendar version of the calendar; the latest if absent
     */
    public record Asked(
            String election,
            LocalDate date,
            Optional<Contest> contest,
            Optional<String> region,
            Optional<String> calendar) {

        private StageQuestion question() {
            return new StageQuestion(election, date, region, contest, calendar);
        }
    }

    /** The stages as sent; members as in {@link StagesOfDay}, buckets by scheme, null where a scheme has none. */
    public record Answer(
            List<ElectionStage> stages,
            Optional<ElectionStage> primary,
            Map<StageScheme, Optional<String>> schemes,
            List<ElectionStage> conditional,
            String calendar,
            Certainty certainty,
            Map<StageScheme, Optional<Certainty>> schemeCertainty) {

        static Answer of(StagesOfDay day) {
            Map<StageScheme, Optional<String>> schemes = new LinkedHashMap<>();
            Map<StageScheme, Optional<Certainty>> sure = new LinkedHashMap<>();
            for (StageScheme scheme : StageScheme.values()) {
                schemes.put(scheme, day.bucket(scheme).map(StageBucket::code));
                sure.put(scheme, day.bucket(scheme).map(StageBucket::certainty));
            }
            return new Answer(
                    day.held(),
                    day.primary(),
                    schemes,
                    day.conditional(),
                    day.calendarVersion(),
                    day.certainty(),
                    sure);
        }
    }
}

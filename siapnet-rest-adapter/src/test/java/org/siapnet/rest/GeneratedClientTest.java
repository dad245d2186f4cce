package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.client.ApiClient;
import org.siapnet.client.ApiException;
import org.siapnet.client.ApiResponse;
import org.siapnet.client.CaseApi;
import org.siapnet.client.PersonApi;
import org.siapnet.client.ReportApi;
import org.siapnet.client.StatisticsApi;
import org.siapnet.client.model.Advance;
import org.siapnet.client.model.Allegation;
import org.siapnet.client.model.CandidateStatus;
import org.siapnet.client.model.Dimension;
import org.siapnet.client.model.ElectionKind;
import org.siapnet.client.model.EmployeeKind;
import org.siapnet.client.model.FileReport;
import org.siapnet.client.model.FollowUpStatus;
import org.siapnet.client.model.NeutralityCaseView;
import org.siapnet.client.model.PersonPerson;
import org.siapnet.client.model.Position;
import org.siapnet.client.model.PositionCategory;
import org.siapnet.client.model.ReportAction;
import org.siapnet.client.model.ReportSource;
import org.siapnet.client.model.ReportStatus;
import org.siapnet.client.model.ReportView;
import org.siapnet.client.model.Respondent;

/** What an integrator does with the client that openapi-generator makes of the description. */
@ParameterizedClass
@EnumSource(Storage.class)
class GeneratedClientTest {
    private static World world;
    private static List<Walk.Exchange> walk;

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) {
        world = World.on(storage);
        walk = Walk.through(world.server());
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @Test
    void a_report_is_filed_and_taken_on() throws ApiException {
        ReportApi reports = new ReportApi(as("supervisor"));
        UUID person = new PersonApi(as("supervisor"))
                .keepPerson(UUID.randomUUID(), new PersonPerson().name("Sintetis Tiga"), null)
                .getPerson();

        ApiResponse<ReportView> filed = reports.openReportWithHttpInfo(UUID.randomUUID(), report(person), null, null);
        UUID id = filed.getData().getState().getId();
        String tag = filed.getHeaders().get("etag").get(0);
        ReportView taken = reports.advance(
                id,
                UUID.randomUUID(),
                tag,
                new Advance().on("2020-10-08").step(ReportAction.START_PRELIMINARY_REVIEW),
                null,
                null);

        assertThat(taken.getState().getStatus()).isEqualTo(ReportStatus.PRELIMINARY_REVIEW);
        assertThat(taken.getPermittedActions())
                .anySatisfy(action -> assertThat(action.getCommand()).isEqualTo("register-report"))
                .allSatisfy(action -> assertThat(action.getLegalBasis()).isNotEmpty());
        assertThatThrownBy(() -> reports.advance(
                        id,
                        UUID.randomUUID(),
                        tag,
                        new Advance().on("2020-10-08").step(ReportAction.COMPLETE),
                        null,
                        null))
                .isInstanceOfSatisfying(
                        ApiException.class, stale -> assertThat(stale.getCode()).isEqualTo(412));
    }

    @Test
    void a_whole_case_and_figures_can_be_read() throws ApiException {
        Walk.Exchange read = walk.stream()
                .filter(exchange -> exchange.operation().equals("getCase"))
                .findFirst()
                .orElseThrow();
        UUID id = UUID.fromString(read.path().substring(read.path().lastIndexOf('/') + 1));

        NeutralityCaseView whole = new CaseApi(as("auditor")).getCase(id, null, null, "en", null);

        assertThat(whole.getVersion()).isEqualTo(15);
        assertThat(whole.getState().getRecommendation().getStatus()).isEqualTo(FollowUpStatus.VERIFIED);
        assertThat(read.answer().body())
                .contains("\"on\":\""
                        + whole.getState().getRecommendation().getDue().getOn() + "\"");
        assertThat(new StatisticsApi(as("auditor"))
                        .getStatistics(LocalDate.of(2021, 5, 31), null, Set.of(Dimension.ACT), null, null, null)
                        .getTotal())
                .containsEntry("REPORTED", 2L);
    }

    private static FileReport report(UUID person) {
        return new FileReport()
                .on("2020-10-07")
                .source(ReportSource.LAPORAN)
                .number("009/LP/2020")
                .unit("BAWASLU:33.03")
                .region("33.03")
                .election("PILKADA_2020")
                .electionKind(ElectionKind.PILKADA)
                .eventDate(LocalDate.of(2020, 10, 5))
                .knownDate(LocalDate.of(2020, 10, 5))
                .addRespondentsItem(new Respondent()
                        .person(person)
                        .kind(EmployeeKind.PNS)
                        .position(new Position().category(PositionCategory.ADMINISTRATOR))
                        .agency("KEMENDAGRI:33.03")
                        .allegation(new Allegation()
                                .act("SOCIAL_MEDIA_CAMPAIGN")
                                .candidateStatus(CandidateStatus.CANDIDATE)
                                .actDate(LocalDate.of(2020, 10, 5))));
    }

    private static ApiClient as(String account) {
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + world.server().port());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + account));
        return client;
    }
}

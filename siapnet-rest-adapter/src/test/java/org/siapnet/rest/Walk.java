package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * One report and its case from filing to the end, and some that go otherwise: every operation there is, once at least,
 * as it is done over a socket.
 */
final class Walk {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/v1/";
    private static final String RESPONDENT = """
            {"person":"%s","kind":"PNS","position":{"category":"ADMINISTRATOR"},"agency":"KEMENDAGRI:33.03",
            "allegation":{"act":"SOCIAL_MEDIA_CAMPAIGN","candidateStatus":"CANDIDATE","actDate":"2020-10-05"}}""";
    private static final String REPORT = """
            {"on":"2020-10-07","source":"LAPORAN","number":"%s","unit":"BAWASLU:33.03","region":"33.03",
            "election":"PILKADA_2020","electionKind":"PILKADA","eventDate":"2020-10-05","knownDate":"2020-10-05",
            "respondents":[%s]}""";
    private static final String CASE = """
            {"on":"%s","channel":"%s",%s"respondent":%s,"region":"33.03","election":"PILKADA_2020",
            "electionKind":"PILKADA"}""";

    private final Server server;
    private final List<Exchange> exchanges = new ArrayList<>();
    private long keys = 0x1000;

    /**
     * A request and its answer.
     *
     * @param operation id of the operation
     * @param body what was sent; empty where nothing was
     */
    record Exchange(String operation, String method, String path, String body, Server.Answer answer) {}

    private Walk(Server server) {
        this.server = server;
    }

    static List<Exchange> through(Server server) {
        Walk walk = new Walk(server);
        walk.law();
        String person = walk.person("Sintetis Satu", "192501171945011001");
        String report = walk.report(person);
        walk.reporter(report);
        String proven = walk.proven(report, person);
        walk.followedUp(proven);
        walk.objected(proven);
        walk.blocked(report, person);
        walk.corrected(report, person, proven);
        EditionWalk.through(walk);
        walk.read(report, proven);
        return Collections.unmodifiableList(walk.exchanges);
    }

    private void law() {
        post(
                "classify",
                "",
                "law/classify",
                "{\"act\":\"SOCIAL_MEDIA_CAMPAIGN\",\"candidateStatus\":\"CANDIDATE\",\"actDate\":\"2020-10-05\"}");
        get("getStage", "", API + "law/stage?election=PILKADA_2020&date=2020-10-15");
        get("getDeadline", "", API + "law/deadline?limit=DL-30&start=2020-11-20");
        get("listLifecycles", "", API + "lifecycles");
        get("getLifecycle", "", API + "lifecycles/objection");
        get("listProblems", "", "/problems");
        get("getProblem", "", "/problems/NOT_OVERDUE");
        get("getDescription", "", "/openapi.yaml");
        get("getLiveness", "", "/health/live");
        get("getReadiness", "", "/health/ready");
    }

    private String person(String name, String nip) {
        return post("keepPerson", "supervisor", "persons", "{\"name\":\"" + name + "\",\"nip\":\"" + nip + "\"}")
                .answer()
                .json()
                .get("person")
                .toString();
    }

    private String report(String person) {
        String report = opened(
                "openReport", "supervisor", "reports", REPORT.formatted("001/LP/2020", RESPONDENT.formatted(person)));
        step("supervisor", report, "advance", "{\"on\":\"2020-10-08\",\"step\":\"START_PRELIMINARY_REVIEW\"}");
        step(
                "supervisor",
                report,
                "name-respondent",
                "{\"on\":\"2020-10-08\",\"respondent\":"
                        + RESPONDENT.formatted(person("Sintetis Dua", "192601171946012002")) + "}");
        step(
                "supervisor",
                report,
                "register-report",
                "{\"on\":\"2020-10-09\",\"number\":\"001/Reg/LP/2020\",\"formalMet\":true,\"materialMet\":true}");
        step("supervisor", report, "advance", "{\"on\":\"2020-10-09\",\"step\":\"EXAMINE\"}");
        step("supervisor", report, "decide-report", "{\"on\":\"2020-10-12\",\"outcomes\":[\"OTHER_LEGISLATION\"]}");
        step(
                "supervisor",
                report,
                "forward-report",
                "{\"on\":\"2020-10-13\",\"letter\":\"777/K/X/2020\",\"assessmentAttached\":true}");
        return report;
    }

    private void reporter(String report) {
        String reporters = report.substring(API.length()) + "/reporters";
        String purpose = "{\"purpose\":\"EXAMINATION\"}";
        post("keepReporter", "supervisor", reporters, "{\"name\":\"Sintetis Tiga\",\"contact\":\"0800-000-000\"}");
        Exchange asked = post("askReporters", "supervisor-2", reporters + "/looks", purpose);
        String look = reporters + "/looks/" + asked.answer().json().get("look");
        post("agreeReporters", "supervisor", look + "/agreement", purpose);
        post("revealReporters", "supervisor-2", look + "/reveal", purpose);
        String code = exchanges.stream()
                .map(exchange -> exchange.answer().header(ReceiptResource.HEADER))
                .filter(header -> !header.isEmpty())
                .findFirst()
                .orElseThrow();
        post("getProgress", "", "receipts", "{\"code\":\"" + code + "\"}");
    }

    private String proven(String report, String person) {
        String id = report.substring(report.lastIndexOf('/') + 1);
        String body = CASE.formatted(
                "2020-10-16", "SUPERVISOR_REPORT", "\"report\":\"" + id + "\",", RESPONDENT.formatted(person));
        String proven = opened("openCase", "supervisor", "cases", body);
        examine(proven, "2020-10-19", "START_VERIFICATION");
        examine(proven, "2020-10-20", "START_REVIEW");
        examine(proven, "2020-11-02", "DELIBERATE");
        examine(proven, "2020-11-09", "FIND_PROVEN");
        step(
                "authority-1",
                proven,
                "propose-recommendation",
                "{\"on\":\"2020-11-10\",\"level\":\"MODERATE\",\"addressee\":{\"office\":\"PPK\",\"agency\":\"KEMENDAGRI:33.03\"}}");
        step(
                "authority-2",
                proven,
                "follow-up",
                "{\"on\":\"2020-11-16\",\"action\":\"ISSUE\",\"number\":\"R-3012/KASN/11/2020\"}");
        step("authority-2", proven, "follow-up", "{\"on\":\"2020-11-20\",\"action\":\"DELIVER\"}");
        return proven;
    }

    private void followedUp(String proven) {
        step("ppk", proven, "follow-up", "{\"on\":\"2020-11-25\",\"action\":\"START_PROCESS\"}");
        step(
                "ppk",
                proven,
                "record-follow-up",
                "{\"on\":\"2020-12-10\",\"number\":\"880/123/2020\",\"sanction\":\"PROMOTION_DELAY_1Y\"}");
        step("bkn-1", proven, "follow-up", "{\"on\":\"2020-12-15\",\"action\":\"VERIFY\"}");
    }

    private void objected(String proven) {
        step("respondent", proven, "objection", "{\"on\":\"2020-12-18\",\"action\":\"FILE\",\"kind\":\"KEBERATAN\"}");
        step("ppk", proven, "objection", "{\"on\":\"2020-12-21\",\"action\":\"ADMIT\"}");
        step("ppk", proven, "objection", "{\"on\":\"2020-12-28\",\"action\":\"DECIDE\",\"outcome\":\"UPHELD\"}");
    }

    private void blocked(String report, String person) {
        String late = proven(report, person);
        step("bkn-1", late, "block", "{\"on\":\"2021-03-01\",\"action\":\"WARN\"}");
        step("bkn-1", late, "block", "{\"on\":\"2021-03-10\",\"action\":\"PROPOSE_BLOCK\"}");
        step(
                "bkn-2",
                late,
                "block",
                "{\"on\":\"2021-03-15\",\"action\":\"BLOCK\",\"scope\":\"PERSON_DATA\",\"number\":\"B-12/BKN/2021\"}");
    }

    private void corrected(String report, String person, String proven) {
        step(
                "supervisor",
                report,
                "correct-report-fact",
                "{\"on\":\"2021-04-01\",\"fact\":\"KNOWN_DATE\",\"old\":\"2020-10-05\",\"corrected\":\"2020-10-06\","
                        + "\"reason\":\"TRANSCRIPTION_ERROR\"}");
        step(
                "authority-1",
                proven,
                "correct-fact",
                "{\"on\":\"2021-04-01\",\"fact\":\"CANDIDATE_STATUS\",\"old\":\"CANDIDATE\",\"corrected\":\"PROSPECTIVE\","
                        + "\"reason\":\"TRANSCRIPTION_ERROR\"}");
        String id = report.substring(report.lastIndexOf('/') + 1);
        String same = opened(
                "openReport", "supervisor", "reports", REPORT.formatted("002/LP/2020", RESPONDENT.formatted(person)));
        step(
                "supervisor",
                same,
                "merge-report",
                "{\"on\":\"2021-04-02\",\"into\":\"" + id + "\",\"reason\":\"DUPLICATE\"}");
        String wrong = opened(
                "openReport", "supervisor", "reports", REPORT.formatted("003/LP/2020", RESPONDENT.formatted(person)));
        step("supervisor", wrong, "void-report", "{\"on\":\"2021-04-02\",\"reason\":\"RECORDED_BY_MISTAKE\"}");
        String own = CASE.formatted("2020-10-17", "OWN_INITIATIVE", "", RESPONDENT.formatted(person));
        step(
                "authority-1",
                opened("openCase", "authority-1", "cases", own),
                "merge-duplicate",
                "{\"on\":\"2021-04-02\",\"into\":\"" + proven.substring(proven.lastIndexOf('/') + 1)
                        + "\",\"reason\":\"DUPLICATE\"}");
        step(
                "authority-1",
                opened("openCase", "authority-1", "cases", own),
                "void-entry",
                "{\"on\":\"2021-04-02\",\"reason\":\"RECORDED_BY_MISTAKE\"}");
    }

    private void read(String report, String proven) {
        get("listReports", "supervisor", API + "reports?election=PILKADA_2020&limit=2");
        get("getReport", "supervisor", report);
        get("listReportActions", "supervisor", report + "/actions");
        get("getReportTimeline", "supervisor", report + "/timeline");
        get("listReportDeadlines", "supervisor", report + "/deadlines");
        get("listCases", "auditor", API + "cases?overdueOn=2021-03-01&limit=2");
        get("getCase", "ppk", proven);
        get("listCaseActions", "ppk", proven + "/actions");
        get("getCaseTimeline", "auditor", proven + "/timeline");
        get("listCaseDeadlines", "ppk", proven + "/deadlines");
        get("getExamination", "authority-1", proven + "/examination");
        get("getRecommendation", "ppk", proven + "/recommendation");
        get("getBlock", "bkn-1", proven + "/block");
        get("getObjection", "ppk", proven + "/objection");
        post(
                "revealRespondent",
                "authority-1",
                proven.substring(API.length()) + "/respondent",
                "{\"purpose\":\"EXAMINATION\"}");
        get("listEvents", "auditor", API + "events?limit=2");
    }

    private void examine(String neutralityCase, String on, String action) {
        step(
                "authority-1",
                neutralityCase,
                "examine",
                "{\"on\":\"" + on + "\",\"action\":\"" + action + "\",\"shown\":\"EVIDENCED\"}");
    }

    String opened(String operation, String account, String docket, String body) {
        Exchange opened = post(operation, account, docket, body);
        assertThat(opened.answer().status()).as(opened.answer().body()).isEqualTo(201);
        return URI.create(opened.answer().header("Location")).getRawPath();
    }

    void step(String account, String of, String command, String body) {
        String tag = server.get(of, as(account)).header("ETag");
        String kind = of.contains("/editions/") ? "-edition" : of.contains("/reports/") ? "@report" : "@case";
        Exchange step = record(
                command + kind,
                "POST",
                of + "/commands/" + command,
                body,
                server.post(of + "/commands/" + command, body, write(account, "If-Match", tag.isEmpty() ? "*" : tag)));
        assertThat(step.answer().status())
                .as(command + body + step.answer().body())
                .isEqualTo(200);
    }

    Exchange get(String operation, String account, String path) {
        Exchange read = record(operation, "GET", path, "", server.get(path, as(account)));
        assertThat(read.answer().status()).as(path + read.answer().body()).isEqualTo(200);
        return read;
    }

    private Exchange post(String operation, String account, String path, String body) {
        return record(operation, "POST", API + path, body, server.post(API + path, body, write(account)));
    }

    private Exchange record(String operation, String method, String path, String body, Server.Answer answer) {
        Exchange exchange = new Exchange(operation, method, path, body, answer);
        exchanges.add(exchange);
        return exchange;
    }

    private String[] as(String account) {
        return account.isEmpty()
                ? new String[] {"Accept-Language", "en"}
                : new String[] {"Accept-Language", "en", "Authorization", "Bearer " + account};
    }

    private String[] write(String account, String... more) {
        List<String> headers = new ArrayList<>(List.of(as(account)));
        headers.addAll(List.of("Content-Type", "application/json", "Idempotency-Key", new UUID(7, ++keys).toString()));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    static Map<?, ?> json(String text) {
        return JSON.readValue(text, Map.class);
    }
}

package org.siapnet.rest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Requests of a test to a server of its world, each write under a key of its own unless one is named. */
record Requests(World world) {
    static final String RESPONDENT = """
            {"person":"%s","kind":"PNS","position":{"category":"ADMINISTRATOR"},"agency":"%s",
            "allegation":{"act":"SOCIAL_MEDIA_CAMPAIGN","candidateStatus":"CANDIDATE","actDate":"2020-10-05"}}""";

    Server.Answer get(String account, String path, String... headers) {
        return world.server().get(path, with(account, headers));
    }

    Server.Answer post(String account, UUID key, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json", "Idempotency-Key", key.toString()));
        return world.server().post(path, body, with(account, all.toArray(String[]::new)));
    }

    Server.Answer post(String account, String path, String body, String... headers) {
        return post(account, UUID.randomUUID(), path, body, headers);
    }

    /** The address of a report just filed, on officials of the agency, in the region. */
    String filed(String region, String agency) {
        return path(post("supervisor", "/api/v1/reports", report(region, agency)));
    }

    /** The address of a case the authority took up by itself. */
    String submitted(String region, String agency) {
        String body = "{\"on\":\"2020-10-16\",\"channel\":\"OWN_INITIATIVE\",\"respondent\":" + respondent(agency)
                + ",\"region\":\"" + region + "\",\"election\":\"PILKADA_2020\",\"electionKind\":\"PILKADA\"}";
        return path(post("authority-1", "/api/v1/cases", body));
    }

    static String report(String region, String agency) {
        return "{\"on\":\"2020-10-07\",\"source\":\"LAPORAN\",\"number\":\"001/LP/2020\",\"unit\":\"BAWASLU\",\"region\":\""
                + region
                + "\",\"election\":\"PILKADA_2020\",\"electionKind\":\"PILKADA\",\"eventDate\":\"2020-10-05\","
                + "\"knownDate\":\"2020-10-05\",\"respondents\":[" + respondent(agency) + "]}";
    }

    static String respondent(String agency) {
        return RESPONDENT.formatted(UUID.randomUUID(), agency);
    }

    static String path(Server.Answer created) {
        return URI.create(created.header("Location")).getRawPath();
    }

    private static String[] with(String account, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!account.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + account));
        }
        return all.toArray(String[]::new);
    }
}

package org.siapnet.rest;

/** Editions of the figures: one published and superseded, one declined. */
final class EditionWalk {
    private EditionWalk() {}

    static void through(Walk walk) {
        String figures = "{\"on\":\"2021-05-31\",\"asOf\":\"%s\",\"by\":[\"CLASS\",\"POSITION\"]%s}";
        String first = walk.opened(
                "proposeEdition", "authority-1", "statistics/editions", figures.formatted("2021-04-30", ""));
        walk.step("authority-2", first, "agree", "{\"on\":\"2021-05-31\"}");
        String revised = walk.opened(
                "proposeEdition",
                "authority-1",
                "statistics/editions",
                figures.formatted(
                        "2021-04-30",
                        ",\"supersedes\":{\"edition\":\"" + first.substring(first.lastIndexOf('/') + 1)
                                + "\",\"reason\":\"NEW_FACTS\"}"));
        walk.step("authority-2", revised, "agree", "{\"on\":\"2021-06-01\"}");
        String declined = walk.opened(
                "proposeEdition", "authority-1", "statistics/editions", figures.formatted("2021-05-31", ""));
        walk.step("authority-2", declined, "withdraw", "{\"on\":\"2021-06-01\",\"reason\":\"NOT_APPROVED\"}");
        walk.get("listEditions", "auditor", "/api/v1/statistics/editions?limit=2");
        walk.get("getEdition", "authority-1", revised);
        walk.get("getStatistics", "auditor", "/api/v1/statistics?asOf=2021-05-31&by=CLASS&by=POSITION");
        walk.get("listPublishedStatistics", "", "/api/v1/statistics/published");
    }
}

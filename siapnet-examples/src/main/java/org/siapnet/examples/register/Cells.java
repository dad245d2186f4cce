package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siapnet.official.PositionCategory;

/**
 * The published shares of 2020 as counts of 2,034 respondents. What is unpublished (joint counts of act and level, the
 * acts below the five published, follow-up by level, status of the open cases) is assumed.
 */
final class Cells {
    /** Respondents reported, as of 31 January 2023. */
    static final int REPORTED = 2034;

    /** Reports, assumed from the ratio of reports to respondents published on 19 December 2020. */
    static final int REPORTS = 1476;

    /** Personnel data blocked on 19 December 2020. */
    static final int BLOCKED = 19;

    /** Of these, followed up and unblocked later: assumed. */
    static final int UNBLOCKED = 14;

    /** Warned by the personnel agency, not blocked: assumed. */
    static final int WARNED = 6;

    /** Objections, all upholding the sanction: assumed. */
    static final int OBJECTIONS = 6;

    private Cells() {}

    /** Where the examination ended or stands. */
    enum Outcome {
        PROVEN(1596),
        NOT_PROVEN(311),
        AWAITING_DOCUMENTS(108),
        SUBMITTED(4),
        VERIFICATION(5),
        REVIEW(6),
        DELIBERATION(4);

        final int count;

        Outcome(int count) {
            this.count = count;
        }
    }

    /** When the act may have been done. */
    enum Season {
        /** At any time. */
        ANY,
        /** Before candidates were designated on 23 September 2020. */
        BEFORE_DESIGNATION,
        /** From the first day of the campaign, 26 September 2020. */
        CAMPAIGN
    }

    /** The acts; {@code others} counts the respondents not proven. */
    enum Deed {
        SOCIAL_MEDIA_CAMPAIGN(Season.ANY, "", 134),
        PARTISAN_ACTIVITY(Season.ANY, "", 98),
        PHOTO_WITH_CANDIDATE(Season.ANY, "", 55),
        DECLARATION_ATTENDANCE(Season.ANY, "", 48),
        PARTY_APPROACH_WITHOUT_LEAVE(Season.BEFORE_DESIGNATION, "SELF", 24),
        CANDIDATE_BANNER_DISPLAY(Season.ANY, "", 22),
        SELF_DECLARATION_WITHOUT_LEAVE(Season.BEFORE_DESIGNATION, "SELF", 16),
        PARTISAN_DECISION(Season.ANY, "", 12),
        CAMPAIGN_PARTICIPATION(Season.CAMPAIGN, "", 11),
        PARTY_EVENT_SPEAKER(Season.ANY, "", 7),
        INDEPENDENT_CANDIDATE_SUPPORT_LETTER(Season.BEFORE_DESIGNATION, "INDEPENDENT", 6),
        STATE_FACILITIES(Season.ANY, "", 3),
        SPOUSE_CAMPAIGN_WITHOUT_LEAVE(Season.CAMPAIGN, "SPOUSE_CANDIDATE", 2);

        final Season season;
        final String qualifiers;
        final int others;

        Deed(Season season, String qualifiers, int others) {
            this.season = season;
            this.qualifiers = qualifiers;
            this.others = others;
        }
    }

    /** Recommended levels, and what became of them: followed up, in process, not started. */
    enum Level {
        MORAL_CLOSED(115, 5, 10, "MORAL_CLOSED"),
        MORAL_OPEN(472, 20, 41, "MORAL_OPEN"),
        LIGHT(28, 1, 3, "ORAL_REPRIMAND", "WRITTEN_REPRIMAND", "WRITTEN_DISSATISFACTION"),
        MODERATE(783, 33, 68, "RAISE_DELAY_1Y", "PROMOTION_DELAY_1Y", "RANK_DOWN_1Y"),
        SEVERE(15, 1, 1, "RANK_DOWN_3Y", "DEMOTION_TRANSFER", "RELEASE_FROM_POST");

        final List<String> sanctions;
        private final int[] followUps;

        Level(int followedUp, int inProcess, int notStarted, String... sanctions) {
            this.followUps = new int[] {followedUp, inProcess, notStarted};
            this.sanctions = List.of(sanctions);
        }

        int[] followUps() {
            return followUps.clone();
        }
    }

    /** What became of a recommendation, in the order of {@link Level#followUps()}. */
    enum FollowUp {
        FOLLOWED_UP,
        IN_PROCESS,
        NOT_STARTED
    }

    /** An act with the level recommended for it. */
    record Finding(Deed deed, Level level, int count) {}

    /** Joint counts of act and level of the proven, assumed to fit both published columns. */
    static final List<Finding> FINDINGS = List.of(
            new Finding(Deed.SOCIAL_MEDIA_CAMPAIGN, Level.MORAL_CLOSED, 95),
            new Finding(Deed.SOCIAL_MEDIA_CAMPAIGN, Level.MORAL_OPEN, 390),
            new Finding(Deed.DECLARATION_ATTENDANCE, Level.MORAL_CLOSED, 34),
            new Finding(Deed.DECLARATION_ATTENDANCE, Level.MORAL_OPEN, 140),
            new Finding(Deed.PARTISAN_ACTIVITY, Level.MODERATE, 357),
            new Finding(Deed.PHOTO_WITH_CANDIDATE, Level.MODERATE, 201),
            new Finding(Deed.PARTY_APPROACH_WITHOUT_LEAVE, Level.MODERATE, 90),
            new Finding(Deed.CANDIDATE_BANNER_DISPLAY, Level.MORAL_CLOSED, 1),
            new Finding(Deed.CANDIDATE_BANNER_DISPLAY, Level.MORAL_OPEN, 3),
            new Finding(Deed.CANDIDATE_BANNER_DISPLAY, Level.LIGHT, 20),
            new Finding(Deed.CANDIDATE_BANNER_DISPLAY, Level.MODERATE, 56),
            new Finding(Deed.SELF_DECLARATION_WITHOUT_LEAVE, Level.MODERATE, 60),
            new Finding(Deed.PARTISAN_DECISION, Level.MODERATE, 40),
            new Finding(Deed.PARTISAN_DECISION, Level.SEVERE, 5),
            new Finding(Deed.CAMPAIGN_PARTICIPATION, Level.MODERATE, 40),
            new Finding(Deed.PARTY_EVENT_SPEAKER, Level.LIGHT, 12),
            new Finding(Deed.PARTY_EVENT_SPEAKER, Level.MODERATE, 12),
            new Finding(Deed.INDEPENDENT_CANDIDATE_SUPPORT_LETTER, Level.MODERATE, 22),
            new Finding(Deed.STATE_FACILITIES, Level.SEVERE, 12),
            new Finding(Deed.SPOUSE_CAMPAIGN_WITHOUT_LEAVE, Level.MODERATE, 6));

    /** Groups of positions; the levels within a group are assumed equally common. */
    enum Post {
        JPT(250, 69, PositionCategory.JPT_PRATAMA),
        JF(
                423,
                116,
                PositionCategory.JF_AHLI_MADYA,
                PositionCategory.JF_AHLI_MUDA,
                PositionCategory.JF_AHLI_PERTAMA,
                PositionCategory.JF_PENYELIA,
                PositionCategory.JF_MAHIR,
                PositionCategory.JF_TERAMPIL),
        ADMINISTRATOR(214, 58, PositionCategory.ADMINISTRATOR),
        PELAKSANA(275, 75, PositionCategory.PELAKSANA),
        PENGAWAS(189, 51, PositionCategory.PENGAWAS),
        OTHER(245, 69, PositionCategory.UNKNOWN);

        final int proven;
        final int others;
        final List<PositionCategory> categories;

        Post(int proven, int others, PositionCategory... categories) {
            this.proven = proven;
            this.others = others;
            this.categories = List.of(categories);
        }
    }

    /** Whether the act was before the campaign. */
    enum Stage {
        BEFORE_CAMPAIGN(752, 206),
        FROM_CAMPAIGN(844, 232);

        final int proven;
        final int others;

        Stage(int proven, int others) {
            this.proven = proven;
            this.others = others;
        }
    }

    /** Each of the values as often as its share of the total says. */
    static <T> List<T> spread(int total, List<T> values, int... weights) {
        int[] counts = Apportionment.of(total, weights);
        List<T> spread = new ArrayList<>(total);
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                spread.add(values.get(i));
            }
        }
        return spread;
    }

    /** A count of the base, scaled to a register of another size, half up. */
    static int scaled(int count, int rows) {
        return (int) ((2L * count * rows + REPORTED) / (2L * REPORTED));
    }

    static int[] weights(Outcome[] outcomes) {
        return Arrays.stream(outcomes).mapToInt(outcome -> outcome.count).toArray();
    }
}

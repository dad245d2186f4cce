package org.siapnet.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.siapnet.examples.text.LawNames;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/**
 * Peringkat instansi: an agency in the order of respondents reported.
 *
 * @param rank place from 1; equal counts share a place
 * @param tied whether another agency shares it
 * @param code typed code
 * @param name official name without the word for government
 * @param reported respondents reported
 * @param proven of these proven
 */
public record AgencyRank(int rank, boolean tied, String code, String name, long reported, long proven) {

    /** The most reported agencies; all that share the last place are listed, so that there may be more than asked for. */
    public static List<AgencyRank> most(Snapshot snapshot, int many) {
        List<Map.Entry<String, Tally>> ranked = snapshot.ranked(Dimension.AGENCY, Measure.REPORTED);
        List<AgencyRank> ranks = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < ranked.size(); i++) {
            long reported = count(ranked, i);
            boolean likeBefore = i > 0 && count(ranked, i - 1) == reported;
            if (i >= many && !likeBefore) {
                break;
            }
            place = likeBefore ? place : i + 1;
            boolean likeNext = i + 1 < ranked.size() && count(ranked, i + 1) == reported;
            String code = ranked.get(i).getKey();
            ranks.add(new AgencyRank(
                    place,
                    likeBefore || likeNext,
                    code,
                    LawNames.shortAgency(code),
                    reported,
                    ranked.get(i).getValue().of(Measure.PROVEN)));
        }
        return ranks;
    }

    private static long count(List<Map.Entry<String, Tally>> ranked, int index) {
        return ranked.get(index).getValue().of(Measure.REPORTED);
    }
}

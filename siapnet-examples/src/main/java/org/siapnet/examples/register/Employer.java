package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.siapnet.official.AgencyAcronym;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Region;
import org.siapnet.official.RegionKind;
import org.siapnet.official.Regions;

/**
 * An agency that employs respondents, and the region it reports from.
 *
 * @param agency code of the agency
 * @param region where the report was made
 */
record Employer(AgencyCode agency, KemendagriRegionCode region) {
    /** The ten most reported as published on 19 December 2020, of 1,305; taken as final counts, which is assumed. */
    private static final List<String> NAMED =
            List.of("33.03", "74.07", "82.04", "74.09", "52.06", "KEMENAG", "71.05", "82.06", "74.03", "76.02");

    private static final int[] NAMED_COUNTS = {57, 35, 33, 30, 28, 23, 22, 22, 21, 21};

    /** Mean number of respondents of the agencies not named: assumed. */
    private static final int USUAL = 9;

    private static final AgencyCode KEMENAG = AgencyAcronym.of("KEMENAG");

    /** Whether it is a regional government, which has camat and lurah. */
    boolean isRegional() {
        return agency instanceof KemendagriRegionCode;
    }

    /** One employer for each row, in random order. */
    static List<Employer> draw(int rows, SplittableRandom random) {
        int named = 0;
        for (int count : NAMED_COUNTS) {
            named += count;
        }
        int[] groups = Apportionment.of(rows, named, Cells.REPORTED - named);
        int[] counts = Apportionment.of(groups[0], NAMED_COUNTS);
        List<KemendagriRegionCode> pool = pool(random);
        List<Employer> employers = new ArrayList<>(rows);
        int least = counts[counts.length - 1];
        others(groups[1], Math.max(least - 1, 3), pool, random, employers);
        for (int i = 0; i < counts.length; i++) {
            for (int n = 0; n < counts[i]; n++) {
                String code = NAMED.get(i);
                employers.add(
                        code.equals("KEMENAG")
                                ? new Employer(KEMENAG, pool.get(random.nextInt(pool.size() / 10)))
                                : of(KemendagriRegionCode.of(code)));
            }
        }
        Collections.shuffle(employers, new Random(random.nextLong()));
        return employers;
    }

    /** Fills agencies of the pool with 1 to {@code most} respondents each until all have an employer. */
    private static void others(
            int total, int most, List<KemendagriRegionCode> pool, SplittableRandom random, List<Employer> employers) {
        int usual = Math.min(USUAL, most);
        int agencies = Math.min(pool.size(), Math.max(1, (total + usual - 1) / usual));
        int[] weights = new int[agencies];
        for (int i = 0; i < agencies; i++) {
            weights[i] = random.nextInt(1, 100);
        }
        int[] counts = Apportionment.of(total, weights);
        int excess = 0;
        for (int i = 0; i < agencies; i++) {
            excess += Math.max(0, counts[i] - most);
            counts[i] = Math.min(counts[i], most);
        }
        for (int i = 0; excess > 0; i = (i + 1) % agencies) {
            if (counts[i] < most) {
                counts[i]++;
                excess--;
            }
        }
        for (int i = 0; i < agencies; i++) {
            for (int n = 0; n < counts[i]; n++) {
                employers.add(of(pool.get(i)));
            }
        }
    }

    private static Employer of(KemendagriRegionCode region) {
        return new Employer(region, region);
    }

    /** The regencies and cities of the list of 2020 that have a government and are not among the ten, shuffled. */
    private static List<KemendagriRegionCode> pool(SplittableRandom random) {
        Set<String> named = new HashSet<>(NAMED);
        List<KemendagriRegionCode> pool = new ArrayList<>();
        for (Region region : Regions.indonesia().inList(2020)) {
            if (region.kind() != RegionKind.PROVINCE
                    && !region.isAdministrative()
                    && !named.contains(region.code().value())) {
                pool.add(region.code());
            }
        }
        Collections.shuffle(pool, new Random(random.nextLong()));
        return pool;
    }
}

package org.siapnet.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Tallies over disjoint cases add up in any order; shares are rounded half up. */
class TallyPropertyTest {

    @Property
    void the_order_of_disjoint_tallies_is_irrelevant(
            @ForAll("tallies") List<Tally> tallies, @ForAll Random random, @ForAll @IntRange(max = 20) int cut) {
        List<Tally> shuffled = new ArrayList<>(tallies);
        Collections.shuffle(shuffled, random);
        int at = Math.min(cut, tallies.size());

        assertThat(Tally.sum(shuffled)).isEqualTo(Tally.sum(tallies));
        assertThat(Tally.sum(tallies.subList(0, at)).plus(Tally.sum(tallies.subList(at, tallies.size()))))
                .isEqualTo(Tally.sum(tallies));
    }

    @Property
    void plus_is_associative_and_commutative_and_nothing_changes_nothing(
            @ForAll("tally") Tally one, @ForAll("tally") Tally two, @ForAll("tally") Tally three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Tally.nothing())).isEqualTo(one);
    }

    @Property
    void a_sum_counts_each_measure_apart(@ForAll("tallies") List<Tally> tallies, @ForAll Measure measure) {
        assertThat(Tally.sum(tallies).of(measure))
                .isEqualTo(
                        tallies.stream().mapToLong(tally -> tally.of(measure)).sum());
    }

    @Property
    void identities_hold_in_a_sum_if_they_hold_in_each(@ForAll("cases") List<Tally> cases) {
        assertThat(cases).allSatisfy(one -> assertThat(one.violated()).isEmpty());
        assertThat(Tally.sum(cases).violated()).isEmpty();
    }

    @Property
    void an_identity_that_does_not_hold_is_named(@ForAll Identity identity) {
        assertThat(Tally.one(Set.of(identity.whole())).violated()).contains(identity);
        assertThat(Tally.one(Set.of(identity.parts().get(0))).violated()).contains(identity);
    }

    @Property
    void a_share_is_at_most_half_a_unit_off_and_ties_go_up(
            @ForAll @LongRange(max = 100_000) long part,
            @ForAll @LongRange(min = 1, max = 100_000) long base,
            @ForAll @IntRange(max = 3) int decimals) {
        BigDecimal shown = new Ratio(part, base).percent(decimals).orElseThrow();
        BigDecimal exact = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(base), 20, RoundingMode.DOWN);
        BigDecimal off = shown.subtract(exact);
        BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);

        assertThat(shown.scale()).isEqualTo(decimals);
        assertThat(off).isLessThanOrEqualTo(half).isGreaterThan(half.negate());
    }

    @Provide
    Arbitrary<Tally> tally() {
        return Arbitraries.of(Measure.class).set().map(Tally::one);
    }

    @Provide
    Arbitrary<List<Tally>> tallies() {
        return tally().list().ofMaxSize(20);
    }

    /** One case each: reported with one outcome, and if recommended then at one level with one follow-up. */
    @Provide
    Arbitrary<List<Tally>> cases() {
        Arbitrary<Tally> open = Arbitraries.of(Identity.REPORTED_BY_OUTCOME.parts())
                .map(outcome -> Tally.one(Set.of(Measure.REPORTED, outcome)));
        Arbitrary<Tally> recommended = net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Identity.RECOMMENDED_BY_LEVEL.parts()),
                        Arbitraries.of(Identity.RECOMMENDED_BY_FOLLOW_UP.parts()))
                .as((level, followUp) ->
                        Tally.one(Set.of(Measure.REPORTED, Measure.PROVEN, Measure.RECOMMENDED, level, followUp)));
        return Arbitraries.oneOf(open, recommended).list().ofMaxSize(30);
    }
}

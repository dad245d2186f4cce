package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.siapnet.examples.register.Cells.Deed;
import org.siapnet.examples.register.Cells.Finding;
import org.siapnet.examples.register.Cells.FollowUp;
import org.siapnet.examples.register.Cells.Level;
import org.siapnet.examples.register.Cells.Outcome;
import org.siapnet.examples.register.Cells.Post;
import org.siapnet.examples.register.Cells.Season;
import org.siapnet.examples.register.Cells.Stage;

/**
 * What is decided of one respondent before any date is drawn.
 *
 * @param outcome where the examination ended or stands
 * @param deed what was done
 * @param sequel level and follow-up; empty unless proven
 * @param stage before or from the campaign
 * @param post group of positions
 */
record Matter(Outcome outcome, Deed deed, Optional<Sequel> sequel, Stage stage, Post post) {

    /** Recommended level, and what became of it. */
    record Sequel(Level level, FollowUp followUp) {}

    /** Matters that fill every cell for that many respondents, in random order. */
    static List<Matter> draw(int rows, SplittableRandom random) {
        Outcome[] outcomes = Outcome.values();
        int[] counts = Apportionment.of(rows, Cells.weights(outcomes));
        List<Matter> matters = new ArrayList<>(rows);
        matters.addAll(proven(counts[Outcome.PROVEN.ordinal()], random));
        List<Outcome> others = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome != Outcome.PROVEN) {
                others.addAll(Collections.nCopies(counts[outcome.ordinal()], outcome));
            }
        }
        matters.addAll(others(others, random));
        return shuffled(matters, random);
    }

    private static List<Matter> proven(int total, SplittableRandom random) {
        int[] weights = Cells.FINDINGS.stream().mapToInt(Finding::count).toArray();
        List<Finding> findings = shuffled(Cells.spread(total, Cells.FINDINGS, weights), random);
        List<List<FollowUp>> followUps = new ArrayList<>(); // by level
        for (Level level : Level.values()) {
            int count =
                    (int) findings.stream().filter(it -> it.level() == level).count();
            followUps.add(shuffled(Cells.spread(count, List.of(FollowUp.values()), level.followUps()), random));
        }
        List<Post> posts = posts(total, post -> post.proven, random);
        List<Stage> stages = stages(findings.stream().map(Finding::deed).toList(), stage -> stage.proven, random);
        List<Matter> matters = new ArrayList<>(total);
        for (int i = 0; i < total; i++) {
            Finding finding = findings.get(i);
            List<FollowUp> left = followUps.get(finding.level().ordinal());
            Sequel sequel = new Sequel(finding.level(), left.remove(left.size() - 1));
            matters.add(new Matter(Outcome.PROVEN, finding.deed(), Optional.of(sequel), stages.get(i), posts.get(i)));
        }
        return matters;
    }

    private static List<Matter> others(List<Outcome> outcomes, SplittableRandom random) {
        int total = outcomes.size();
        int[] weights =
                List.of(Deed.values()).stream().mapToInt(deed -> deed.others).toArray();
        List<Deed> deeds = shuffled(Cells.spread(total, List.of(Deed.values()), weights), random);
        List<Post> posts = posts(total, post -> post.others, random);
        List<Stage> stages = stages(deeds, stage -> stage.others, random);
        List<Matter> matters = new ArrayList<>(total);
        for (int i = 0; i < total; i++) {
            matters.add(new Matter(outcomes.get(i), deeds.get(i), Optional.empty(), stages.get(i), posts.get(i)));
        }
        return matters;
    }

    private static List<Post> posts(int total, ToIntFunction<Post> weight, SplittableRandom random) {
        int[] weights = List.of(Post.values()).stream().mapToInt(weight).toArray();
        return shuffled(Cells.spread(total, List.of(Post.values()), weights), random);
    }

    /** A stage for each deed: forced by its season, and as the counts leave it for the others. */
    private static List<Stage> stages(List<Deed> deeds, ToIntFunction<Stage> weight, SplittableRandom random) {
        int[] weights = List.of(Stage.values()).stream().mapToInt(weight).toArray();
        int before = Apportionment.of(deeds.size(), weights)[0];
        int early = (int) deeds.stream()
                .filter(deed -> deed.season == Season.BEFORE_DESIGNATION)
                .count();
        int free =
                (int) deeds.stream().filter(deed -> deed.season == Season.ANY).count();
        int freeBefore = Math.max(0, Math.min(free, before - early));
        List<Stage> freeStages = new ArrayList<>(Collections.nCopies(freeBefore, Stage.BEFORE_CAMPAIGN));
        freeStages.addAll(Collections.nCopies(free - freeBefore, Stage.FROM_CAMPAIGN));
        shuffled(freeStages, random);
        List<Stage> stages = new ArrayList<>(deeds.size());
        for (Deed deed : deeds) {
            stages.add(
                    switch (deed.season) {
                        case BEFORE_DESIGNATION -> Stage.BEFORE_CAMPAIGN;
                        case CAMPAIGN -> Stage.FROM_CAMPAIGN;
                        case ANY -> freeStages.remove(freeStages.size() - 1);
                    });
        }
        return stages;
    }

    private static <T> List<T> shuffled(List<T> values, SplittableRandom random) {
        Collections.shuffle(values, new Random(random.nextLong()));
        return values;
    }
}

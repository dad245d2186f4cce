package org.siapnet.examples.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionId;
import org.siapnet.rest.ActorSource;
import org.siapnet.statistics.Dimension;

/**
 * Situs: what the pages are made of.
 *
 * @param siapnet the library
 * @param policy who may do what, as the library was wired
 * @param accounts who may sign in
 * @param today the day the pages take for today
 * @param tokens of a demonstration, which has accounts for everybody on this machine; empty where it is none
 * @param loading how far the demonstration data are; empty once they are there
 * @param sessions who is signed in
 */
public record Site(
        Siapnet siapnet,
        AccessPolicy policy,
        Accounts accounts,
        Supplier<LocalDate> today,
        Optional<DemoTokens> tokens,
        Supplier<Optional<Loading>> loading,
        Sessions sessions) {

    /** Reads everything to count it; never shows a single case. */
    static final Actor COUNTER = Actor.of("siapnet-page", "SIAPNET", Role.AUDITOR);

    /**
     * How far the demonstration data are.
     *
     * @param done rows imported
     * @param rows rows in all
     */
    public record Loading(int done, int rows) {}

    /**
     * Publishes the figures of today by two accounts of the demonstration, unless there are none or an edition of the day is
     * published already.
     */
    public void publishDemonstration() {
        LocalDate day = today.get();
        List<Actor> officers = accounts.all().stream()
                .map(Account::actor)
                .filter(actor -> actor.roles().contains(Role.AUTHORITY))
                .toList();
        if (officers.size() < 2) {
            return;
        }
        EditionCommand.Propose proposal = EditionCommand.Propose.builder()
                .edition(EditionId.of(UUID.randomUUID()))
                .on(day)
                .asOf(day)
                .by(EnumSet.allOf(Dimension.class))
                .positions(PositionScheme.KASN_2022)
                .build();
        if (siapnet.publications().handle(officers.get(0), proposal).isAccepted()) {
            siapnet.publications().handle(officers.get(1), new EditionCommand.Agree(proposal.edition(), day));
        }
    }

    /** Whether it is a demonstration. */
    public boolean demo() {
        return tokens.isPresent();
    }

    /** Who sends requests to the API beside it: in a demonstration whoever brings one of its tokens, else nobody. */
    public ActorSource actors() {
        return tokens.<ActorSource>map(known -> known).orElseGet(ActorSource::nobody);
    }

    /** A site for the public only. */
    public static Site open(Siapnet siapnet, Supplier<LocalDate> today) {
        return new Site(
                siapnet,
                AccessPolicy.byRoleAndJurisdiction(),
                Accounts.none(),
                today,
                Optional.empty(),
                Optional::empty,
                new Sessions());
    }

    /** A demonstration: accounts for every office, and a day that stays today. */
    public static Site demonstration(Siapnet siapnet, LocalDate today, Supplier<Optional<Loading>> loading) {
        return new Site(
                siapnet,
                AccessPolicy.byRoleAndJurisdiction(),
                Accounts.demo(siapnet, today),
                () -> today,
                Optional.of(new DemoTokens(Clock.systemUTC())),
                loading,
                new Sessions());
    }
}

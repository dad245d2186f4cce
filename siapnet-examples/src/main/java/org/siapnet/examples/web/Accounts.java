package org.siapnet.examples.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.examples.text.LawNames;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;

/** Akun-akun: who may use the page. Only a demonstration has any: a host brings its own sign-in. */
public final class Accounts {
    private static final String REGENCY = "33.03";
    private static final String OTHER = "74.07";

    private final Supplier<List<Account>> known;

    private Accounts(Supplier<List<Account>> known) {
        this.known = known;
    }

    /** Nobody: the page shows what everybody may see. */
    public static Accounts none() {
        return new Accounts(List::of);
    }

    /** One account for each office of a demonstration; the authority is the one competent on that day. */
    public static Accounts demo(Siapnet siapnet, java.time.LocalDate today) {
        String authority = siapnet.law().authorityOn(today);
        List<Account> fixed = List.of(
                new Account(
                        "supervisor",
                        demo("supervisor", "BAWASLU:" + REGENCY, Role.SUPERVISOR)
                                .within(Jurisdiction.region(REGENCY)),
                        place(REGENCY)),
                new Account(
                        "national", demo("national", "BAWASLU", Role.SUPERVISOR).supervising(), ""),
                new Account("authority-1", demo("authority-1", authority, Role.AUTHORITY), authority),
                new Account(
                        "authority-2",
                        demo("authority-2", authority, Role.AUTHORITY).supervising(),
                        authority),
                ppk("ppk-1", REGENCY),
                ppk("ppk-2", OTHER),
                new Account("bkn-1", demo("bkn-1", "BKN", Role.BKN), ""),
                new Account("bkn-2", demo("bkn-2", "BKN", Role.BKN), ""),
                new Account("auditor", demo("auditor", "AUDIT", Role.AUDITOR), ""));
        return new Accounts(() -> {
            List<Account> all = new ArrayList<>(fixed);
            respondent(siapnet, fixed.get(fixed.size() - 1).actor()).ifPresent(all::add);
            return all;
        });
    }

    List<Account> all() {
        return known.get();
    }

    Optional<Account> find(String code) {
        return all().stream().filter(account -> account.code().equals(code)).findFirst();
    }

    private static Actor demo(String id, String body, Role role) {
        return Actor.of("demo-" + id, body, role);
    }

    private static Account ppk(String code, String regency) {
        String agency = "KEMENDAGRI:" + regency;
        return new Account(code, demo(code, agency, Role.PPK).within(Jurisdiction.agency(agency)), place(regency));
    }

    private static String place(String regency) {
        return LawNames.shortAgency("KEMENDAGRI:" + regency);
    }

    /** An official whose case was followed up, so that there is something to object to. */
    private static Optional<Account> respondent(Siapnet siapnet, Actor reader) {
        return siapnet
                .find(
                        reader,
                        RegisterQuery.of(StreamId.Kind.CASE)
                                .status("FOLLOWED_UP")
                                .agency("KEMENDAGRI:" + REGENCY)
                                .limit(1)
                                .build())
                .stream()
                .flatMap(row -> row.person().stream())
                .findFirst()
                .map(person -> new Account(
                        "respondent",
                        demo("respondent", "KEMENDAGRI:" + REGENCY, Role.RESPONDENT)
                                .within(Jurisdiction.person(person)),
                        place(REGENCY)));
    }
}

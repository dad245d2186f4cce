package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import org.siapnet.lifecycle.Reason;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.Signature;

/**
 * Fakta edisi: of which day and from which records its figures are, who took which step, and what it took the place of.
 *
 * @param site what the pages are made of
 * @param visit who looks
 */
record EditionFacts(Site site, Visit visit) {

    String html(Edition edition) {
        Words words = visit.words();
        Facts facts = new Facts().add(words.text("column.as-of"), words.date(edition.asOf()));
        edition.figures()
                .cutoff()
                .knownAt()
                .ifPresent(at -> facts.add(words.text("web.edition.known-at"), words.moment(at)));
        facts.add(words.text("web.edition.proposed"), signed(edition.proposed()));
        edition.agreed().ifPresent(by -> facts.add(words.text("web.edition.agreed"), signed(by)));
        edition.withdrawn()
                .ifPresent(by -> facts.add(
                        words.text("web.edition.withdrawn"),
                        signed(by)
                                + edition.withdrawnFor()
                                        .map(why -> " · " + reason(why))
                                        .orElse("")));
        edition.supersedes()
                .ifPresent(of -> facts.addMarkup(
                        words.text("web.edition.supersedes"),
                        link(of.edition()) + escape(" · " + reason(of.reason()))));
        edition.supersededBy().ifPresent(by -> facts.addMarkup(words.text("web.edition.superseded-by"), link(by)));
        return facts.add(words.text("web.edition.checksum"), edition.checksum()).html();
    }

    private String link(EditionId id) {
        String name = site.siapnet()
                .publications()
                .find(visit.actor(), id)
                .map(edition -> visit.words().text("web.edition.number", edition.number()))
                .orElse(id.toString());
        return text("a", name, "href", "/editions/" + id);
    }

    private String signed(Signature by) {
        Words words = visit.words();
        return words.text("web.edition.signed", words.date(by.on()), by.body(), by.account());
    }

    private String reason(Reason reason) {
        return visit.words().name("reason", reason.name());
    }
}

package org.siapnet.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.siapnet.Siapnet;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.TouchedCase;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.rulebook.RulebookDiff;

/** Perkara terbuka: the open cases of a register, and which of them a change of the law touches. */
final class OpenCases {
    private static final int PAGE = 1_000;

    private final Siapnet siapnet;

    OpenCases(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    /** The open cases that get another answer, by register number. */
    List<TouchedView> touchedBy(RulebookDiff diff) {
        CaseSearch search = new CaseSearch(siapnet);
        List<TouchedView> touched = new ArrayList<>();
        var query = RegisterQuery.of(StreamId.Kind.CASE).limit(PAGE);
        List<RegisterRow> page = siapnet.find(Storage.READER, query.build());
        while (!page.isEmpty()) {
            List<NeutralityCase> cases = new ArrayList<>();
            for (RegisterRow row : page) {
                siapnet.cases().find(Storage.READER, row.stream()).ifPresent(found -> cases.add(found.state()));
            }
            TouchedCase.among(cases, diff)
                    .forEach(one -> touched.add(TouchedView.of(search.numberOf(StreamId.of(one.id())), one)));
            page = siapnet.find(
                    Storage.READER,
                    query.after(page.get(page.size() - 1).stream()).build());
        }
        touched.sort(Comparator.comparing(TouchedView::number).thenComparing(TouchedView::id));
        return touched;
    }
}

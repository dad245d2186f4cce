package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.CommandId;
import org.siapnet.port.Receipt;
import org.siapnet.port.Receipt.Span;
import org.siapnet.port.StreamId;

/** Receipts, as the entries of a command tell them. */
final class Receipts {
    private Receipts() {}

    /** One receipt per command; the entries of each in order. */
    static List<Receipt> of(List<SealedEntry> entries) {
        Map<CommandId, List<StoredEntry>> commands = new LinkedHashMap<>();
        entries.forEach(row -> commands.computeIfAbsent(row.entry().origin().command(), c -> new ArrayList<>())
                .add(row.entry()));
        return commands.values().stream().map(Receipts::receipt).toList();
    }

    private static Receipt receipt(List<StoredEntry> entries) {
        Map<StreamId, Span> spans = new LinkedHashMap<>();
        entries.forEach(entry -> spans.merge(
                entry.stream(),
                new Span(entry.stream(), entry.version(), entry.version()),
                (one, next) -> new Span(one.stream(), one.first(), next.last())));
        StoredEntry.Origin origin = entries.get(0).origin();
        return new Receipt(origin.command(), origin.fingerprint(), origin.recordedAt(), List.copyOf(spans.values()));
    }
}

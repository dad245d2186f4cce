package org.siapnet.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.DamagedEditionException;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Bentuk tersimpan edisi: editions as UTF-8 JSON and back. Safe for concurrent use. */
public final class EditionCodec {
    private static final JsonMapper JSON = mapper();

    private EditionCodec() {}

    /** The figures of an edition, each breakdown in full; counts of zero left out. */
    private record Counted(
            Cutoff cutoff,
            PositionScheme positions,
            Map<Measure, Long> total,
            Map<Dimension, SortedMap<String, Map<Measure, Long>>> breakdowns,
            Map<CountingUnit, Long> units) {}

    /** The edition in stored form. */
    public static byte[] bytes(Edition edition) {
        return JSON.writeValueAsBytes(edition);
    }

    /**
     * The edition stored so.
     *
     * @throws DamagedEditionException if it is none, not that one, or its checksum is not that of its figures
     */
    public static Edition edition(EditionId id, byte[] stored) {
        try {
            Edition edition = JSON.readValue(stored, Edition.class);
            if (!edition.id().equals(id)) {
                throw new IllegalArgumentException("id: another edition");
            }
            return edition;
        } catch (JacksonException | IllegalArgumentException | IllegalStateException e) {
            throw new DamagedEditionException(id, e);
        }
    }

    private static JsonMapper mapper() {
        SimpleModule editions = new SimpleModule("editions");
        editions.addSerializer(new SnapshotWriter());
        editions.addDeserializer(Snapshot.class, new SnapshotReader());
        CanonicalJson.text(
                editions, EditionId.class, EditionId::toString, text -> EditionId.of(CanonicalJson.uuid(text)));
        return CanonicalJson.mapper().rebuild().addModule(editions).build();
    }

    private static Map<Measure, Long> counts(Tally tally) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (tally.of(measure) != 0) {
                counts.put(measure, tally.of(measure));
            }
        }
        return counts;
    }

    private static final class SnapshotWriter extends StdSerializer<Snapshot> {
        SnapshotWriter() {
            super(Snapshot.class);
        }

        @Override
        public void serialize(Snapshot figures, JsonGenerator out, SerializationContext context) {
            Map<Dimension, SortedMap<String, Map<Measure, Long>>> breakdowns = new EnumMap<>(Dimension.class);
            figures.breakdowns().forEach((dimension, cells) -> {
                SortedMap<String, Map<Measure, Long>> counts = new TreeMap<>();
                cells.forEach((cell, tally) -> counts.put(cell, counts(tally)));
                breakdowns.put(dimension, counts);
            });
            context.writeValue(
                    out,
                    new Counted(
                            figures.cutoff(),
                            figures.positions(),
                            counts(figures.total()),
                            breakdowns,
                            new TreeMap<>(figures.units())));
        }
    }

    private static final class SnapshotReader extends StdDeserializer<Snapshot> {
        SnapshotReader() {
            super(Snapshot.class);
        }

        @Override
        public Snapshot deserialize(JsonParser in, DeserializationContext context) {
            Counted counted = context.readValue(in, Counted.class);
            Map<Dimension, SortedMap<String, Tally>> breakdowns = new EnumMap<>(Dimension.class);
            counted.breakdowns().forEach((dimension, cells) -> {
                SortedMap<String, Tally> tallies = new TreeMap<>();
                cells.forEach((cell, counts) -> tallies.put(cell, Tally.of(counts)));
                breakdowns.put(dimension, tallies);
            });
            return new Snapshot(
                    counted.cutoff(), counted.positions(), Tally.of(counted.total()), breakdowns, counted.units());
        }
    }
}

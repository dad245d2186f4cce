package org.siapnet.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.official.AgencyCode;
import org.siapnet.port.AgencyDirectory;

/** A directory in memory, filled by hand. */
@SecondaryAdapter
public final class InMemoryAgencyDirectory implements AgencyDirectory {
    private record Office(String id, AgencyCode agency) {}

    private final Map<Office, Holder> holders = new ConcurrentHashMap<>();

    /** Names the holder of an office. */
    public InMemoryAgencyDirectory with(String office, AgencyCode agency, Holder holder) {
        holders.put(new Office(office, agency), holder);
        return this;
    }

    @Override
    public Optional<Holder> holder(String office, AgencyCode agency) {
        return Optional.ofNullable(holders.get(new Office(office, agency)));
    }
}

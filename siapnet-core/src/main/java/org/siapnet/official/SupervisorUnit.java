package org.siapnet.official;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Unit pengawas pemilu: the office of the election supervisor that took in a report, written {@code BAWASLU},
 * {@code BAWASLU:33}, {@code BAWASLU:33.03}, {@code PANWASCAM:33.03.01} or {@code PKD:33.03.01.2001}.
 *
 * @param body which body
 * @param region where it supervises; empty for the national one
 */
@ValueObject
public record SupervisorUnit(SupervisorBody body, Optional<KemendagriRegionCode> region) {

    /** @throws IllegalArgumentException if that body has no office at the level of the region */
    public SupervisorUnit {
        Optional<RegionLevel> level = region.map(KemendagriRegionCode::level);
        boolean fits = switch (body) {
            case BAWASLU -> level.isEmpty() || level.get().compareTo(RegionLevel.REGENCY) <= 0;
            case PANWASCAM -> level.filter(RegionLevel.DISTRICT::equals).isPresent();
            case PKD -> level.filter(RegionLevel.VILLAGE::equals).isPresent();
        };
        if (!fits) {
            throw new IllegalArgumentException("supervisorUnit: " + body + " has no office at that level of region");
        }
    }

    /** The national Bawaslu. */
    public static SupervisorUnit national() {
        return new SupervisorUnit(SupervisorBody.BAWASLU, Optional.empty());
    }

    /** The Bawaslu, Panwascam or village supervisor of that region. */
    public static SupervisorUnit of(KemendagriRegionCode region) {
        SupervisorBody body = switch (region.level()) {
            case PROVINCE, REGENCY -> SupervisorBody.BAWASLU;
            case DISTRICT -> SupervisorBody.PANWASCAM;
            case VILLAGE -> SupervisorBody.PKD;
        };
        return new SupervisorUnit(body, Optional.of(region));
    }

    /**
     * The unit written as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the body is unknown or the region does not fit it
     */
    public static SupervisorUnit parse(String text) {
        for (SupervisorBody body : SupervisorBody.values()) {
            if (text.equals(body.name())) {
                return new SupervisorUnit(body, Optional.empty());
            }
            String prefix = body.name() + ":";
            if (text.startsWith(prefix)) {
                KemendagriRegionCode region = KemendagriRegionCode.of(text.substring(prefix.length()));
                return new SupervisorUnit(body, Optional.of(region));
            }
        }
        throw new IllegalArgumentException(
                "supervisorUnit: must be BAWASLU, or BAWASLU, PANWASCAM or PKD with a region");
    }

    /** Canonical form, {@code BAWASLU:33.03}. */
    @Override
    public String toString() {
        return body + region.map(code -> ":" + code.value()).orElse("");
    }
}

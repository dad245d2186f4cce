package org.siapnet.rest;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.siapnet.Siapnet;
import org.siapnet.election.ElectionCalendars;

/**
 * Antarmuka HTTP siapnet: every resource over one wired library, for any Jakarta REST runtime. Mount it at the root of
 * the server, where the addresses of problems point to.
 */
public class SiapnetApplication extends Application {
    private final Set<Object> singletons;

    /**
     * The resources over this library.
     *
     * @param siapnet whose law, decisions and figures are served
     * @param calendars the elections known, such as {@code ElectionPack.indonesia()}
     */
    public SiapnetApplication(Siapnet siapnet, ElectionCalendars calendars) {
        singletons = Set.of(
                new LifecycleResource(),
                new ClassifyResource(siapnet.law().rulebook()),
                new StageResource(calendars),
                new DeadlineResource(siapnet.law()),
                new ProblemResource(),
                new JsonBody(),
                new ProblemMapper(),
                new RequestIds(),
                new AnswerHeaders());
    }

    /** The resources and providers, one of each. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    /** Turns off the description that Jersey would generate; other runtimes ignore it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

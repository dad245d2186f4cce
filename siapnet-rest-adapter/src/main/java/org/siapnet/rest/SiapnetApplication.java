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
     * The resources over this library, for nobody but the public.
     *
     * @param siapnet whose law, decisions and figures are served
     * @param calendars the elections known, such as {@code ElectionPack.indonesia()}
     */
    public SiapnetApplication(Siapnet siapnet, ElectionCalendars calendars) {
        this(siapnet, calendars, HttpSettings.standard());
    }

    /**
     * The resources over this library.
     *
     * @param siapnet whose law, decisions and figures are served
     * @param calendars the elections known, such as {@code ElectionPack.indonesia()}
     * @param settings what the host decides
     */
    public SiapnetApplication(Siapnet siapnet, ElectionCalendars calendars, HttpSettings settings) {
        Writes writes = new Writes(settings.answers(), settings.clock());
        singletons = Set.of(
                new ReportResource(siapnet, writes),
                new CaseResource(siapnet, writes),
                new PersonResource(siapnet, writes),
                new StatisticsResource(siapnet, calendars, settings.published(), settings.clock()),
                new FeedResource(siapnet),
                new LifecycleResource(),
                new ClassifyResource(siapnet.law().rulebook()),
                new StageResource(calendars),
                new DeadlineResource(siapnet.law()),
                new ProblemResource(),
                new OpenApiResource(),
                new JsonBody(),
                new ProblemMapper(),
                new RequestIds(),
                new Authentication(settings.actors()),
                new Conditional(),
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

package org.siapnet.rest;

import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.siapnet.Siapnet;
import org.siapnet.election.ElectionCalendars;

/**
 * Antarmuka HTTP siapnet: every resource over one wired library, for any Jakarta REST runtime, at the root of the server
 * or below any path: every address in an answer is one below it.
 */
public class SiapnetApplication extends Application {
    private final Set<Object> singletons;
    private final Traffic traffic;

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
        Surroundings around = settings.around();
        ReceiptResource receipts = new ReceiptResource(siapnet, settings.codes());
        traffic = new Traffic(around.observer());
        singletons = Set.of(
                new ReportResource(siapnet, writes, receipts),
                new ReporterResource(siapnet, writes, receipts, new Looks(settings.clock())),
                receipts,
                new HealthResource(siapnet, around.ready(), traffic),
                traffic,
                new CrossOrigin(around.origins()),
                new AccessAudit(around.accessLog(), settings.clock()),
                new CaseResource(siapnet, writes),
                new PersonResource(siapnet, writes),
                new StatisticsResource(siapnet, calendars, settings.clock()),
                new EditionResource(siapnet, writes),
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
                new Operation.Naming(),
                new Authentication(settings.actors(), around),
                new Conditional(),
                new AnswerHeaders());
    }

    /**
     * Lets nothing new in and waits for what is in work. To be called before the server is stopped.
     *
     * @param atMost how long to wait
     * @return whether all that was in work is answered
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean drain(Duration atMost) throws InterruptedException {
        return traffic.drain(atMost);
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

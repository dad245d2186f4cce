package org.siapnet.examples.web;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Halaman-halaman: every page over one site, as a Jakarta REST application of its own. */
final class PageApplication extends Application {
    private final Set<Object> singletons;

    PageApplication(Site site) {
        singletons = Set.of(
                new FiguresResource(site),
                new CountResource(site),
                new EditionResource(site),
                new QueueResource(site),
                new CaseResource(site),
                new ReportResource(site),
                new AdviserResource(site),
                new RoleResource(site),
                new StyleResource(),
                new Gate(site),
                new AnswerFilter(site),
                new ErrorPages(site));
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

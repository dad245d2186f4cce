package org.siapnet.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.siapnet.rest.SiapnetApplication;

/**
 * Answers what the interface answers, as a servlet at its path would. A filter, so that the host's own servlet keeps every
 * other address; not Jersey's, which would take each of several patterns for a base of its own.
 */
final class Mounted extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient ServletContainer container;
    private final String path;

    Mounted(SiapnetApplication application, String path) {
        this.container = new ServletContainer(ResourceConfig.forApplication(application));
        this.path = path;
    }

    @Override
    public void init() throws ServletException {
        container.init(getFilterConfig());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        container.service(new AtPath(request, path), response);
    }

    @Override
    public void destroy() {
        container.destroy();
    }

    private static final class AtPath extends HttpServletRequestWrapper {
        private final String path;

        AtPath(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}

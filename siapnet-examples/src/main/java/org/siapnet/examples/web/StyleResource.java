package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.siapnet.examples.page.FiguresPage;

/** Gaya: the one style sheet and the icon. */
@Path("/")
public final class StyleResource {
    private static final String CSS = FiguresPage.css() + file();

    /** Changes with its content, so that browsers may keep it. */
    static final String ADDRESS = "/style.css?v=" + Integer.toHexString(CSS.hashCode());

    private static final String ICON = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
            + "<rect width=\"32\" height=\"32\" rx=\"6\" fill=\"#0b5a8a\"/>"
            + "<path d=\"M8 21h16M10 17h12M12 13h8M14 9h4\" stroke=\"#fff\" stroke-width=\"2.4\"/></svg>";

    /** The style sheet. */
    @GET
    @Path("style.css")
    @Produces("text/css;charset=utf-8")
    public Response css() {
        return kept(CSS);
    }

    /** The icon. */
    @GET
    @Path("icon.svg")
    @Produces("image/svg+xml")
    public Response icon() {
        return kept(ICON);
    }

    private static Response kept(String content) {
        return Response.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }

    private static String file() {
        try (InputStream in = StyleResource.class.getResourceAsStream("web.css")) {
            if (in == null) {
                throw new IllegalStateException("missing resource web.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

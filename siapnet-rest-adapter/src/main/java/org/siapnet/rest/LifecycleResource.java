package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;

/** Daur hidup: the tables that decide what may happen, as anybody may read them. */
@PrimaryAdapter
@Path("api/v1/lifecycles")
@Produces(MediaType.APPLICATION_JSON)
public final class LifecycleResource {

    /** The lifecycles there are. */
    @GET
    @Published
    @Described(id = "listLifecycles", says = "The lifecycles there are")
    public Contents lifecycles(@Context UriInfo uri, @Context HttpHeaders headers) {
        Texts texts = Texts.in(AskedLanguage.of(headers));
        String base = uri.getBaseUri().getPath() + "api/v1/lifecycles/";
        return new Contents(tables().map(table -> new Contents.Item(
                        table.id(),
                        texts.find("lifecycle." + table.id()).orElse(table.id()),
                        table.rows().size(),
                        base + table.id()))
                .toList());
    }

    /**
     * One lifecycle, row by row.
     *
     * @throws NotFoundException if there is none with that id
     */
    @GET
    @Path("{id}")
    @Published
    @Described(id = "getLifecycle", says = "One lifecycle, row by row")
    public LifecycleView lifecycle(@PathParam("id") String id, @Context HttpHeaders headers) {
        Texts texts = Texts.in(AskedLanguage.of(headers));
        return tables().filter(table -> table.id().equals(id))
                .findFirst()
                .map(table -> LifecycleView.of(table, texts))
                .orElseThrow(NotFoundException::new);
    }

    static Stream<Lifecycle<?, ?, ?>> tables() {
        return Stream.of(
                        Stream.of(ReportLifecycle.TABLE),
                        CaseLifecycle.tables().stream(),
                        Stream.of(EntryLifecycle.TABLE, EditionLifecycle.TABLE))
                .flatMap(tables -> tables);
    }

    /**
     * The lifecycles there are.
     *
     * @param lifecycles one by one
     */
    public record Contents(List<Item> lifecycles) {

        /**
         * A lifecycle.
         *
         * @param lifecycle its id
         * @param text its name
         * @param rows how many rows it has
         * @param href where they are
         */
        public record Item(String lifecycle, String text, int rows, String href) {}
    }
}

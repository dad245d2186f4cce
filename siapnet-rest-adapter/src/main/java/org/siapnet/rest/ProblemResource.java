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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.message.Language;

/** Jenis masalah: what each kind of problem means, in both languages, at the address a problem names as its type. */
@PrimaryAdapter
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
public final class ProblemResource {

    /** Every kind of problem. */
    @GET
    @Published
    @Described(id = "listProblems", says = "Every kind of problem")
    public Kinds problems(@Context UriInfo uri) {
        return new Kinds(ProblemType.all().stream()
                .map(type -> Kind.of(type, uri.getBaseUri()))
                .toList());
    }

    /**
     * One kind of problem.
     *
     * @throws NotFoundException if there is none with that code
     */
    @GET
    @Path("{code}")
    @Published
    @Described(id = "getProblem", says = "One kind of problem")
    public Kind problem(@PathParam("code") String code, @Context UriInfo uri) {
        return ProblemType.find(code)
                .map(type -> Kind.of(type, uri.getBaseUri()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * One kind of problem, for who follows its address in a browser; in the language asked for.
     *
     * @throws NotFoundException if there is none with that code
     */
    @GET
    @Path("{code}")
    @Produces("text/html;charset=UTF-8;qs=0.5")
    @Published
    public String page(@PathParam("code") String code, @Context HttpHeaders headers) {
        ProblemType type = ProblemType.find(code).orElseThrow(NotFoundException::new);
        Texts texts = Texts.in(AskedLanguage.of(headers));
        return "<!DOCTYPE html>\n<html lang=\"" + texts.language().tag() + "\"><head><meta charset=\"utf-8\"><title>"
                + html(texts.title(type)) + "</title></head><body><h1>" + html(texts.title(type)) + "</h1><p><code>"
                + type.code() + "</code> · HTTP " + type.status() + "</p><p>" + html(texts.explanation(type))
                + "</p></body></html>\n";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Kinds of problems.
     *
     * @param problems one by one
     */
    public record Kinds(List<Kind> problems) {}

    /**
     * A kind of problem.
     *
     * @param type its address
     * @param code its code
     * @param status HTTP status it comes with
     * @param title what it is, by language
     * @param explanation what it means, by language
     */
    public record Kind(
            String type, String code, int status, Map<String, String> title, Map<String, String> explanation) {
        static Kind of(ProblemType type, URI base) {
            return new Kind(
                    ProblemAddress.at(base, type.uri()),
                    type.code(),
                    type.status(),
                    byLanguage(texts -> texts.title(type)),
                    byLanguage(texts -> texts.explanation(type)));
        }

        private static Map<String, String> byLanguage(Function<Texts, String> text) {
            Map<String, String> all = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                all.put(language.tag(), text.apply(Texts.in(language)));
            }
            return all;
        }
    }
}

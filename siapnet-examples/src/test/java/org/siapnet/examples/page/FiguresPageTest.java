package org.siapnet.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FiguresPageTest {
    private static FiguresReport report;
    private static String page;

    @BeforeAll
    static void the_published_register_is_imported() throws IOException {
        Siapnet siapnet = Siapnet.builder().build();
        StringWriter csv = new StringWriter();
        Pilkada2020Register.published().writeTo(csv);
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        Actor importer = Actor.of("test", "TEST", Role.IMPORTER);
        new RegisterImport(siapnet, importer)
                .run(() -> new ByteArrayInputStream(bytes), RegisterImport.Mode.GOOD_ROWS, done -> {});
        report = FiguresReport.of(siapnet, importer, LocalDate.of(2023, 1, 31));
        page = FiguresPage.of(report);
    }

    /** KASN, press release of 31 January 2023 and the figures quoted of it since 2020. */
    @Test
    void every_published_figure_is_recomputed_exactly() {
        assertThat(report.comparisons())
                .hasSize(30)
                .allSatisfy(comparison -> assertThat(comparison.agrees())
                        .as(comparison.toString())
                        .isTrue());
    }

    @Test
    void equal_counts_share_a_rank() {
        assertThat(report.agencies()).extracting(AgencyRank::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 7, 9, 9);
        assertThat(report.agencies()).filteredOn(AgencyRank::tied).hasSize(4);
    }

    @Test
    void overdue_follow_ups_explain_their_due_date() {
        assertThat(report.overdue()).isNotEmpty().allSatisfy(late -> {
            assertThat(late.due().on()).isBefore(report.asOf());
            assertThat(late.due().skipped()).isNotEmpty();
            assertThat(late.due().basis().toString()).isNotBlank();
        });
    }

    @Test
    void the_page_is_well_formed_and_has_unique_ids() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        NodeList all = document.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        assertThat(ids).containsExactlyInAnyOrder("id", "en");
        assertThat(document.getElementsByTagName("table").getLength()).isEqualTo(18);
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(16);
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        assertThat(page).doesNotContain("http://", "https://", "src=", "<link", "<script", "@import", "url(");
    }

    @Test
    void the_page_says_that_it_is_synthetic_in_both_languages() {
        assertThat(page).contains("DATA SINTETIS", "SYNTHETIC DATA", "bukan sejarah", "not the history");
    }

    @Test
    void the_page_names_no_person() {
        int name = Pilkada2020Register.columns().indexOf("respondent_name");
        int nip = Pilkada2020Register.columns().indexOf("respondent_nip");
        Set<String> secrets = new HashSet<>();
        Pilkada2020Register.published().forEachRow(row -> {
            secrets.add(row.get(name));
            secrets.add(row.get(nip));
        });

        assertThat(secrets).hasSizeGreaterThan(2_034);
        assertThat(secrets.stream().filter(page::contains)).isEmpty();
    }

    @Test
    void equal_reports_give_equal_pages() {
        assertThat(FiguresPage.of(report)).isEqualTo(page);
    }
}

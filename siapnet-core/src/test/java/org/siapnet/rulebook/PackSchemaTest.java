package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

class PackSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ShippedTexts.text("pack.schema.json"), InputFormat.JSON);

    @Test
    void every_shipped_pack_follows_the_schema() {
        assertThat(ShippedTexts.all())
                .hasSize(15)
                .allSatisfy((file, text) -> assertThat(SCHEMA.validate(text, InputFormat.YAML))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        String text = ShippedTexts.text("skb-2022.yaml");

        assertThat(SCHEMA.validate(text.replaceFirst("term:", "trem:"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(SCHEMA.validate(text.replaceFirst("level: MORAL", "level: HARSH"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(SCHEMA.validate(text.replaceFirst("PP-42-2004 pasal 11", "pasal 11 dari"), InputFormat.YAML))
                .isNotEmpty();
    }
}

package org.siapnet.examples.page;

/** Unsur halaman: elements of a page as text that is well-formed XML too, everything written by others escaped. */
public final class Html {
    private Html() {}

    /** An element around what is markup already; attributes as names and values in turn. */
    public static String element(String name, String inner, String... attributes) {
        return opening(name, attributes)
                .append('>')
                .append(inner)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    /** An element that holds nothing, such as an input. */
    public static String empty(String name, String... attributes) {
        return opening(name, attributes).append("/>").toString();
    }

    private static StringBuilder opening(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return tag;
    }

    /** An element around plain text. */
    public static String text(String name, String plain, String... attributes) {
        return element(name, escape(plain), attributes);
    }

    /** Plain text as markup. */
    public static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

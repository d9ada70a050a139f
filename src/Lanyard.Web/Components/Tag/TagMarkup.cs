using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Tag;

public static class TagMarkup
{
    public static Element Draw(TagOptions tag) => new Element("strong").Class("govuk-tag", tag.Classes).Set(tag.Attributes).Add(tag);
}

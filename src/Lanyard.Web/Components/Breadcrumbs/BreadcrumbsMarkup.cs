using Lanyard.Web.Components.Markup;

namespace Lanyard.Web.Components.Breadcrumbs;

public static class BreadcrumbsMarkup
{
    public static Element Draw(BreadcrumbsOptions crumbs) =>
        new Element("nav")
            .Class("govuk-breadcrumbs", crumbs.Classes, crumbs.CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
            .Set(crumbs.Attributes)
            .Set("aria-label", crumbs.LabelText ?? "Breadcrumb")
            .Add(new Element("ol").Class("govuk-breadcrumbs__list").Add(crumbs.Items.Select(Step)));

    private static Element Step(Crumb crumb)
    {
        var step = new Element("li").Class("govuk-breadcrumbs__list-item");
        return string.IsNullOrEmpty(crumb.Href)
            ? step.Set("aria-current", "page").Add(crumb)
            : step.Add(new Element("a").Class("govuk-breadcrumbs__link").Set("href", crumb.Href).Set(crumb.Attributes).Add(crumb));
    }
}

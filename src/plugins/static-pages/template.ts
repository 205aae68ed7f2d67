/**
 * The frame of a page (Eta syntax, data from Docusaurus): no script of the framework, and what must run first stands before the stylesheet,
 * since a script after it waits for it. The theme's own scripts are left out of the body: `src/live/boot.ts` does their work in the head.
 */
export const PAGE_TEMPLATE = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.appHtml.includes('#theme-svg-') ? it.preBodyTags.replace(/<script>[^]*?<\\/script>/g, '') : '' %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;

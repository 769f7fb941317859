-- What a person does in Neovim, with the settings of docs/editors.md loaded; writes what came of it as JSON.
-- Runs in Neovim's own event loop: keys are typed, nothing is waited for but what is to be seen.
local version = vim.version()
local result = { version = ("%d.%d.%d"):format(version.major, version.minor, version.patch) }

local resume
local function sleep(ms)
  local running = coroutine.running()
  vim.defer_fn(function()
    resume(running)
  end, ms)
  coroutine.yield()
end

local function finish()
  local file = assert(io.open(vim.env.ROLEWRIGHT_RESULT, "w"))
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd("qall!")
end

function resume(running)
  local fine, why = coroutine.resume(running)
  if not fine then
    result.error = tostring(why)
    finish()
  end
end

local function eventually(what, probe)
  local until_ = vim.loop.now() + 20000
  while true do
    local value = probe()
    if value then
      return value
    end
    if vim.loop.now() > until_ then
      error("waited in vain for " .. what)
    end
    sleep(20)
  end
end

local function line(number)
  return vim.api.nvim_buf_get_lines(0, number, number + 1, false)[1]
end

-- The line (from 0) and byte column of words in the buffer.
local function place(words)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = text:find(words, 1, true)
    if at then
      return number - 1, at - 1
    end
  end
  error("no " .. words)
end

local function go_to(words)
  local number, column = place(words)
  vim.api.nvim_win_set_cursor(0, { number + 1, column })
end

local function diagnostics()
  return vim.tbl_map(function(found)
    return {
      rule = found.code or found.user_data.lsp.code,
      severity = found.severity,
      message = found.message,
      source = found.source,
      words = line(found.lnum):sub(found.col + 1, found.end_col),
    }
  end, vim.diagnostic.get(0))
end

local function has(rule)
  return function()
    for _, found in ipairs(diagnostics()) do
      if found.rule == rule then
        return true
      end
    end
    return false
  end
end

-- Chooses the entry of a menu of code actions by its title.
local function choose(title)
  vim.ui.select = function(items, options, done)
    for index, item in ipairs(items) do
      local text = (options.format_item or tostring)(item)
      if text:find(title, 1, true) then
        result.actions = #items
        return done(item, index)
      end
    end
    error("no action " .. title)
  end
end

local function run()
  vim.cmd("edit 客服经理.role.md")
  eventually("findings", has("experience/range-plus-open"))
  eventually("the organisation", has("reporting/undefined-role"))
  result.diagnostics = diagnostics()

  go_to("客服总监")
  vim.lsp.buf.hover()
  result.hover = eventually("a hover", function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
      end
    end
  end)

  vim.lsp.buf.definition()
  eventually("the definition", function()
    return vim.fn.expand("%:t") == "客服总监.role.md"
  end)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  result.definition = { file = vim.fn.expand("%:t"), rest = line(row - 1):sub(column + 1) }
  vim.cmd("edit 客服经理.role.md")

  -- Completion replaces a name by another one that is offered. The menu opens with its first entry chosen.
  go_to("运营副总")
  vim.api.nvim_input("C<C-x><C-o>")
  eventually("completions", function()
    return vim.fn.pumvisible() == 1
  end)
  result.completions = vim.tbl_map(function(item)
    return item.word
  end, vim.fn.complete_info({ "items" }).items)
  for _ = 2, vim.fn.index(result.completions, "质检主管") + 1 do
    vim.api.nvim_input("<C-n>")
  end
  vim.api.nvim_input("<C-y><Esc>")
  eventually("the completion", function()
    return vim.fn.mode() == "n" and line(5):find("质检主管", 1, true)
  end)
  result.completed = line(5)
  eventually("no undefined role", function()
    return not has("reporting/undefined-role")()
  end)

  go_to("三至五年以上")
  choose("改为3年以上")
  vim.lsp.buf.code_action()
  eventually("the fix", function()
    return line((place("大专"))):find("3年以上", 1, true)
  end)
  result.fixed = line((place("大专")))
  eventually("the finding to go", function()
    return not has("experience/range-plus-open")()
  end)

  if vim.lsp.buf.format then
    vim.lsp.buf.format({ async = true })
  else
    vim.lsp.buf.formatting()
  end
  eventually("formatting", function()
    return line((place("安排"))):sub(1, 3) == "1. "
  end)
  result.formatted = { line((place("安排"))), line((place("重大投诉"))) }

  go_to("客服总监")
  vim.lsp.buf.rename("客户服务总监")
  eventually("the new name", function()
    return line(4):find("客户服务总监", 1, true)
  end)
  vim.cmd("wall")

  -- Another program changes a file; Neovim on Linux watches none, saving makes the server look.
  vim.fn.writefile({ "# 运营副总", "", "- **直接上级**：客户服务总监", "- **直接下级**：夜班主管" }, "运营副总.role.md")
  vim.cmd("silent write")
  vim.cmd("edit 质检主管.role.yaml")
  eventually("the server to be attached", function()
    return vim.fn.bufnr("质检主管.role.yaml") == vim.api.nvim_get_current_buf()
  end)
  vim.cmd("edit 客服经理.role.md")
  vim.api.nvim_buf_set_lines(0, 5, 6, false, { "- **虚线汇报**：夜班主管" })
  eventually("an undefined role", has("reporting/undefined-role"))
  vim.api.nvim_buf_set_lines(0, 5, 6, false, { "- **虚线汇报**：运营副总" })
  eventually("the new role to be known", function()
    return not has("reporting/undefined-role")()
  end)
  vim.cmd("silent wall")
  result.messages = vim.fn.execute("messages")
  finish()
end

vim.defer_fn(function()
  resume(coroutine.create(run))
end, 0)
